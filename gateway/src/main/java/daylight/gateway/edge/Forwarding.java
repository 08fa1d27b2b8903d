package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.caching.CacheFill;
import daylight.gateway.caching.CachedAnswer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one exchange to its upstream and back. */
final class Forwarding {
    private final Exchange exchange;
    private final Upstream upstream;
    private final Edge edge;
    private final @Nullable CacheFill fill;
    private final boolean hasBody;
    private final long length;
    private @Nullable HttpClientRequest outgoing;
    private @Nullable RequestPump requestPump;
    private @Nullable ResponsePump responsePump;
    private boolean judged;
    private boolean retried;
    private boolean released;
    private long waitingSince;

    Forwarding(
            Edge edge, Exchange exchange, Upstream upstream, boolean hasBody, long length, @Nullable CacheFill fill) {
        this.edge = edge;
        this.exchange = exchange;
        this.upstream = upstream;
        this.hasBody = hasBody;
        this.length = length;
        this.fill = fill;
        exchange.forwardedBy(this);
    }

    void begin() {
        long delay = upstream.breaker().delay(System.nanoTime());
        if (delay > 0) {
            judged = true;
            edge.faults().answer(exchange, Fault.UNAVAILABLE, Math.max(1, delay / 1_000_000_000L));
            return;
        }
        if (hasBody) {
            exchange.request.pause();
        }
        connect();
    }

    private void connect() {
        waitingSince = System.nanoTime();
        var client = exchange.routeClass().endless() ? upstream.endless() : upstream.client();
        String target = Objects.requireNonNull(exchange.path()).target();
        client.request(exchange.request.method(), target).onComplete(result -> {
            if (released) {
                if (result.succeeded()) {
                    result.result().reset();
                }
            } else if (result.succeeded()) {
                send(result.result());
            } else {
                failed(result.cause());
            }
        });
    }

    private void send(HttpClientRequest out) {
        outgoing = out;
        edge.requestHeaders().write(exchange, out.headers(), fill == null);
        CachedAnswer stale = fill == null ? null : fill.stale();
        if (stale != null && stale.tag() != null) {
            out.headers().set(HttpHeaders.IF_NONE_MATCH, stale.tag());
        }
        out.response().onComplete(result -> {
            if (released) {
                return;
            }
            if (result.succeeded()) {
                answered(result.result());
            } else {
                failed(result.cause());
            }
        });
        if (hasBody) {
            requestPump = new RequestPump(exchange, out, length);
            requestPump.begin();
        } else {
            out.end();
        }
    }

    private void answered(HttpClientResponse in) {
        judge(true);
        responsePump = new ResponsePump(edge, exchange, in, fill);
        responsePump.begin();
    }

    private void failed(Throwable cause) {
        boolean refused = cause instanceof ConnectException || cause instanceof UnknownHostException;
        boolean busy = cause instanceof ConnectionPoolTooBusyException;
        if (!retried && !hasBody && exchange.isSafe() && !refused && !busy && outgoing != null) {
            // A kept connection may close under the request. It had no effect, so it is sent again, once.
            retried = true;
            outgoing = null;
            connect();
            return;
        }
        if (busy) {
            // It is we who let no more through: no fault of the upstream.
            judged = true;
            edge.faults().answer(exchange, Fault.UNAVAILABLE, 1);
            return;
        }
        judge(false);
        boolean connected = outgoing != null;
        edge.failedUpstream(upstream, cause);
        if (connected) {
            exchange.fail(Fault.BAD_ANSWER);
        } else {
            edge.faults().answer(exchange, Fault.UNAVAILABLE, 1);
        }
    }

    void sweep(long now) {
        RequestPump sending = requestPump;
        ResponsePump receiving = responsePump;
        if (sending != null && !sending.isDone()) {
            if (sending.isTooSlow(now)) {
                exchange.fail(Fault.TOO_SLOW);
                return;
            }
            if (!sending.isHeldUp()) {
                waitingSince = now;
            }
        }
        if (receiving != null) {
            if (receiving.isStalled(now)) {
                exchange.fail(Fault.TIMED_OUT);
            }
        } else if (now - waitingSince > exchange.routeClass().responseTimeout()) {
            judge(false);
            exchange.fail(Fault.TIMED_OUT);
        }
    }

    private void judge(boolean succeeded) {
        if (judged) {
            return;
        }
        judged = true;
        if (succeeded) {
            upstream.breaker().succeeded(System.nanoTime());
        } else {
            upstream.breaker().failed(System.nanoTime());
        }
    }

    /** The exchange is over: frees the upstream's connection, which can be used again only if its answer was whole. */
    void release() {
        if (released) {
            return;
        }
        released = true;
        if (fill != null && exchange.isAbandoned()) {
            fill.leaderLeft();
        } else if (fill != null) {
            fill.giveUp();
        }
        if (outgoing != null && (responsePump == null || !responsePump.isWhole())) {
            outgoing.reset();
        }
        if (responsePump != null) {
            responsePump.close();
        }
    }
}
