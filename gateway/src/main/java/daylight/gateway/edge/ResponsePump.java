package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.caching.CacheFill;
import daylight.gateway.compressing.GzipStream;
import daylight.gateway.routing.RouteClass;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/** Moves an answer to the client, at the pace of the slower side, compressing and keeping it on the way where that is allowed. */
final class ResponsePump {
    private final Loop loop;
    private final Exchange exchange;
    private final HttpClientResponse in;
    private final HttpServerResponse out;
    private final @Nullable CacheFill fill;
    private final Pace pace = new Pace();
    private @Nullable GzipStream gzip;
    private long length;
    private long received;
    private boolean whole;

    ResponsePump(Loop loop, Exchange exchange, HttpClientResponse in, @Nullable CacheFill fill) {
        this.loop = loop;
        this.exchange = exchange;
        this.in = in;
        this.out = exchange.response;
        this.fill = fill;
    }

    void begin() {
        in.exceptionHandler(cause -> exchange.fail(Fault.BAD_ANSWER));
        if (fill != null && new BodyNotSent(loop, exchange, in, fill).begin(() -> whole = true)) {
            return;
        }
        AnswerHead head = new AnswerHead(loop, exchange, in, fill);
        length = head.length();
        gzip = head.make() ? new GzipStream() : null;
        in.handler(this::piece);
        in.endHandler(nothing -> whole());
        if (exchange.routeClass().endless()) {
            // The first event may be long in coming: the reader must know meanwhile that the stream is open.
            out.write(Buffer.buffer());
        }
    }

    private void piece(Buffer piece) {
        if (exchange.isEnded()) {
            return;
        }
        pace.moved();
        received += piece.length();
        if (fill != null) {
            fill.add(piece);
        }
        if (received == length && !out.headWritten()) {
            finish(piece);
            return;
        }
        write(gzip == null ? piece : gzip.next(piece));
    }

    private void write(Buffer piece) {
        if (gzip != null && !out.headWritten() && !exchange.isHttp2()) {
            out.setChunked(true);
        }
        exchange.bytesOut += piece.length();
        out.write(piece);
        if (out.writeQueueFull()) {
            pace.hold();
            in.pause();
            out.drainHandler(nothing -> goOn());
        }
    }

    private void goOn() {
        if (!exchange.isEnded() && pace.goOn()) {
            in.resume();
        }
    }

    /** The whole body is in this one piece: head and body leave in one write. */
    private void finish(Buffer body) {
        Buffer sent = gzip == null ? body : gzip.last(body);
        exchange.bytesOut += sent.length();
        if (gzip != null) {
            out.headers().set(HttpHeaders.CONTENT_LENGTH, Integer.toString(sent.length()));
        }
        exchange.answered(out.end(sent));
    }

    private void whole() {
        whole = true;
        if (exchange.isEnded()) {
            return;
        }
        if (fill != null) {
            fill.complete(System.nanoTime());
        }
        if (!out.ended()) {
            finishStream();
        }
        exchange.end();
    }

    private void finishStream() {
        if (gzip == null) {
            exchange.answered(out.end());
        } else {
            Buffer last = gzip.last(Buffer.buffer());
            exchange.bytesOut += last.length();
            exchange.answered(out.end(last));
        }
    }

    /**
     * A client that does not read, or an upstream that has gone silent in mid-answer. Between events silence is as it should be.
     *
     * @param fedUntil when the upstream last had something to answer: results of a stream that is still being sent come no faster than it does
     */
    boolean isStalled(long now, long fedUntil) {
        RouteClass of = exchange.routeClass();
        boolean silent = !of.endless()
                && !pace.isHeld()
                && Math.min(now - fedUntil, pace.sinceLastPiece(now))
                        > Math.max(of.stallTimeout(), of.responseTimeout());
        return silent || pace.takesTooSlowly(now, of, exchange.bytesOut);
    }

    /** Lets those go who wait for the same answer: one client that hardly reads would keep a page from everybody. */
    void releaseOthers(long now) {
        if (fill != null && pace.holdsOthersUp(now)) {
            fill.giveUp();
        }
    }

    boolean isWhole() {
        return whole;
    }

    void close() {
        if (gzip != null) {
            gzip.close();
            gzip = null;
        }
    }
}
