package daylight.gateway.edge;

import daylight.gateway.caching.CacheFill;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a kept answer anew while it is still good. The exchange that set it off has its answer already, so nobody waits for this one and nobody is told of its failure but the
 * breaker: the next who asks after the answer's time asks the upstream themselves. Who asks then while this is still under way does wait for it, so it has one time limit from its
 * beginning to the last of its body: no sweep looks at it.
 */
final class Refreshing {
    private final Loop loop;
    private final Exchange exchange;
    private final Upstream upstream;
    private final CacheFill fill;
    private final Verdict verdict;
    private @Nullable HttpClientRequest outgoing;
    private long timer;

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
        // The client's own limit ends with the head of the answer.
        long most = TimeUnit.NANOSECONDS.toMillis(exchange.routeClass().responseTimeout());
        timer = loop.vertx().setTimer(Math.max(1, most), fired -> tooLong());
        upstream.pool(exchange.routeClass(), false)
                .request(HttpMethod.GET, Objects.requireNonNull(exchange.path()).target())
                .onSuccess(this::send)
                .onFailure(this::failed);
    }

    private void send(HttpClientRequest out) {
        if (fill.isOver()) {
            out.reset();
            return;
        }
        outgoing = out;
        loop.requestHeaders().write(exchange, out.headers(), false);
        String tag = Objects.requireNonNull(fill.stale()).tag();
        if (tag != null) {
            out.headers().set(HttpHeaders.IF_NONE_MATCH, tag);
        }
        out.response().onSuccess(this::answered).onFailure(this::failed);
        out.end();
    }

    private void answered(HttpClientResponse in) {
        verdict.succeeded();
        in.exceptionHandler(cause -> over());
        if (in.statusCode() == 304) {
            in.handler(piece -> {});
            in.endHandler(nothing -> {
                fill.stillTheSame(in.headers(), System.nanoTime());
                over();
            });
            return;
        }
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        AnswerHeaders.copy(in.headers(), headers, exchange.routeClass());
        if (fill.begin(in.statusCode(), in.headers(), AnswerHeaders.kept(headers), RequestBody.length(in.headers()))) {
            in.handler(this::piece);
            in.endHandler(nothing -> {
                fill.complete(System.nanoTime());
                over();
            });
        } else {
            breakOff();
        }
    }

    private void piece(Buffer piece) {
        fill.add(piece);
        if (fill.isOver()) {
            // Too large to be kept, and nobody else wants the rest.
            breakOff();
        }
    }

    private void failed(Throwable cause) {
        if (!(cause instanceof ConnectionPoolTooBusyException)) {
            verdict.failed();
            loop.ledger().upstreamFailed(exchange, upstream, cause);
        }
        over();
    }

    /** An upstream that has begun its answer in time is none to leave alone, however long the rest takes. */
    private void tooLong() {
        verdict.failed();
        breakOff();
    }

    private void breakOff() {
        over();
        if (outgoing != null) {
            outgoing.reset();
        }
    }

    private void over() {
        loop.vertx().cancelTimer(timer);
        fill.giveUp();
    }
}
