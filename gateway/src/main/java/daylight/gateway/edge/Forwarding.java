package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.caching.CacheFill;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one exchange to its upstream and back. */
final class Forwarding {
    private final Loop loop;
    private final Exchange exchange;
    private final Upstream upstream;
    private final RequestBody body;
    private final @Nullable CacheFill fill;
    private final Verdict verdict;
    private final TimeLimits limits;
    private @Nullable HttpClientRequest outgoing;
    private @Nullable RequestPump requestPump;
    private @Nullable ResponsePump responsePump;
    private boolean retried;
    private boolean released;

    /** @param fill null when the answer is not for the cache */
    Forwarding(Loop loop, Exchange exchange, Upstream upstream, RequestBody body, @Nullable CacheFill fill) {
        this.loop = loop;
        this.exchange = exchange;
        this.upstream = upstream;
        this.body = body;
        this.fill = fill;
        this.verdict = new Verdict(upstream.breaker(), () -> loop.ledger().breakerOpened(exchange, upstream));
        this.limits = new TimeLimits(exchange.routeClass());
        exchange.forwardedBy(this);
    }

    void begin() {
        long delay = verdict.delay();
        if (delay > 0) {
            loop.faults().answer(exchange, Fault.UNAVAILABLE, Math.max(1, delay / 1_000_000_000L));
            return;
        }
        if (body.present()) {
            exchange.request.pause();
        }
        connect();
    }

    private void connect() {
        limits.restart();
        String target = Objects.requireNonNull(exchange.path()).target();
        upstream.pool(exchange.routeClass(), body.present())
                .request(exchange.request.method(), target)
                .onComplete(result -> {
                    if (released) {
                        if (result.succeeded()) {
                            Upstream.giveBack(result.result());
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
        if (!RequestHead.write(loop, exchange, out, fill)) {
            exchange.fail(Fault.BAD_REQUEST);
            return;
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
        if (body.present()) {
            requestPump = new RequestPump(exchange, out, body.length());
            requestPump.begin();
        } else {
            out.end();
        }
    }

    private void answered(HttpClientResponse in) {
        verdict.succeeded();
        responsePump = new ResponsePump(loop, exchange, in, fill);
        responsePump.begin();
    }

    private void failed(Throwable cause) {
        if (cause instanceof ConnectionPoolTooBusyException) {
            // It is we who let no more through: no failure of the upstream.
            loop.faults().answer(exchange, Fault.UNAVAILABLE, 1);
        } else if (mayTryAgain(cause)) {
            retried = true;
            outgoing = null;
            connect();
        } else {
            verdict.failed();
            loop.ledger().upstreamFailed(exchange, upstream, cause);
            if (outgoing == null) {
                loop.faults().answer(exchange, Fault.UNAVAILABLE, 1);
            } else {
                exchange.fail(Fault.BAD_ANSWER);
            }
        }
    }

    /** A kept connection may close under the request. It had no effect, so it is sent again, once. */
    private boolean mayTryAgain(Throwable cause) {
        boolean refused = cause instanceof ConnectException || cause instanceof UnknownHostException;
        return !retried
                && !refused
                && outgoing != null
                && !body.present()
                && Exchange.isSafe(exchange.request.method());
    }

    void sweep(long now) {
        if (responsePump != null) {
            responsePump.releaseOthers(now);
        }
        Fault fault = limits.exceeded(now, requestPump, responsePump);
        if (fault == null) {
            return;
        }
        if (fault == Fault.TIMED_OUT && responsePump == null) {
            verdict.failed();
        }
        exchange.fail(fault);
    }

    /** The exchange is over: frees the upstream's connection, which can be used again only if its answer was whole. */
    void release() {
        if (released) {
            return;
        }
        released = true;
        verdict.withhold();
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
