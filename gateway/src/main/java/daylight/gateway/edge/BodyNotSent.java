package daylight.gateway.edge;

import daylight.gateway.caching.CacheFill;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;

/** An answer that was fetched to be kept, and whose body goes to nobody now: what was kept is still good, or the client has what came already. */
record BodyNotSent(Loop loop, Exchange exchange, HttpClientResponse in, CacheFill fill) {
    /**
     * Takes the answer in, if it is such a one.
     *
     * @param whole called when all of it has come
     * @return false when it is not, and its body is for the client
     */
    boolean begin(Runnable whole) {
        if (fill.stale() != null && in.statusCode() == 304) {
            in.handler(piece -> {});
            in.endHandler(nothing -> {
                whole.run();
                stillTheSame();
            });
            return true;
        }
        // We asked for all of it, whatever the client has: nobody but we can tell it so.
        if (in.statusCode() == 200
                && KeptAnswers.matches(
                        exchange.request.getHeader(HttpHeaders.IF_NONE_MATCH), in.getHeader(HttpHeaders.ETAG))) {
            new AnswerHead(loop, exchange, in, fill).makeNotModified();
            in.handler(fill::add);
            in.endHandler(nothing -> {
                whole.run();
                notModified();
            });
            return true;
        }
        return false;
    }

    private void stillTheSame() {
        if (!exchange.isEnded()) {
            fill.stillTheSame(in.headers(), System.nanoTime());
            loop.kept().answerStale(exchange, fill);
        }
    }

    private void notModified() {
        if (!exchange.isEnded()) {
            fill.complete(System.nanoTime());
            exchange.answered(exchange.response.end());
            exchange.end();
        }
    }
}
