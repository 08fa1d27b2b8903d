package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Moves a request's body to the upstream, at the pace of the slower side, and counts: a body without a declared length is held to the limit all the same. */
final class RequestPump {
    private final Exchange exchange;
    private final HttpServerRequest in;
    private final HttpClientRequest out;
    private final long limit;
    private final long length;
    private final Pace pace = new Pace();
    private boolean done;

    /** @param length as declared, -1 when it is not */
    RequestPump(Exchange exchange, HttpClientRequest out, long length) {
        this.exchange = exchange;
        this.in = exchange.request;
        this.out = out;
        this.limit = exchange.routeClass().bodyLimit();
        this.length = length;
    }

    void begin() {
        if (length >= 0) {
            out.headers().set(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        } else {
            out.setChunked(true);
        }
        in.handler(this::piece);
        in.endHandler(nothing -> whole());
        out.drainHandler(nothing -> goOn());
        in.resume();
    }

    private void piece(Buffer piece) {
        if (exchange.isEnded()) {
            return;
        }
        pace.moved();
        exchange.bytesIn += piece.length();
        if (exchange.bytesIn > limit) {
            exchange.fail(Fault.TOO_LARGE);
            return;
        }
        out.write(piece);
        if (out.writeQueueFull()) {
            pace.hold();
            in.pause();
        }
    }

    private void goOn() {
        if (!exchange.isEnded() && pace.goOn()) {
            in.resume();
        }
    }

    private void whole() {
        done = true;
        exchange.requestIsWhole();
        if (!exchange.isEnded()) {
            out.end();
        }
    }

    boolean isDone() {
        return done;
    }

    /** The upstream takes nothing more for now. */
    boolean isHeldUp() {
        return pace.isHeld();
    }

    boolean isTooSlow(long now) {
        return !exchange.routeClass().endless() && pace.givesTooSlowly(now, exchange.routeClass(), exchange.bytesIn);
    }
}
