package daylight.gateway.edge;

import daylight.gateway.caching.CacheFill;
import io.vertx.core.MultiMap;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Fetches a kept answer anew while it is still good. The exchange that set it off has its answer already, so nobody waits for this one and nobody is told of its failure but the
 * breaker: the next who asks after the answer's time asks the upstream themselves.
 */
final class Refreshing {
    private final Loop loop;
    private final Exchange exchange;
    private final Upstream upstream;
    private final CacheFill fill;
    private final Verdict verdict;

    Refreshing(Loop loop, Exchange exchange, Upstream upstream, CacheFill fill) {
        this.loop = loop;
        this.exchange = exchange;
        this.upstream = upstream;
        this.fill = fill;
        this.verdict = new Verdict(upstream.breaker(), () -> loop.ledger().breakerOpened(exchange, upstream));
    }

    void begin() {
        if (upstream.breaker().isOpen()) {
            // Whether it has recovered is for those to find out who get no answer otherwise.
            fill.giveUp();
            return;
        }
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setURI(Objects.requireNonNull(exchange.path()).target())
                .setTimeout(TimeUnit.NANOSECONDS.toMillis(exchange.routeClass().responseTimeout()));
        upstream.pool(exchange.routeClass())
                .request(options)
                .onSuccess(this::send)
                .onFailure(this::failed);
    }

    private void send(HttpClientRequest out) {
        loop.requestHeaders().write(exchange, out.headers(), false);
        String tag = Objects.requireNonNull(fill.stale()).tag();
        if (tag != null) {
            out.headers().set(HttpHeaders.IF_NONE_MATCH, tag);
        }
        out.response().onSuccess(in -> answered(out, in)).onFailure(this::failed);
        out.end();
    }

    private void answered(HttpClientRequest out, HttpClientResponse in) {
        verdict.succeeded();
        in.exceptionHandler(cause -> fill.giveUp());
        if (in.statusCode() == 304) {
            in.endHandler(nothing -> fill.stillTheSame(in.headers(), System.nanoTime()));
            return;
        }
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        AnswerHeaders.copy(in.headers(), headers, exchange.routeClass());
        if (fill.begin(in.statusCode(), in.headers(), AnswerHeaders.kept(headers), RequestBody.length(in.headers()))) {
            in.handler(fill::add);
            in.endHandler(nothing -> fill.complete(System.nanoTime()));
        } else {
            out.reset();
        }
    }

    private void failed(Throwable cause) {
        if (!(cause instanceof ConnectionPoolTooBusyException)) {
            verdict.failed();
            loop.ledger().upstreamFailed(exchange, upstream, cause);
        }
        fill.giveUp();
    }
}
