package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.caching.CacheFill;
import daylight.gateway.compressing.GzipStream;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/** Moves an answer to the client, at the pace of the slower side, compressing and keeping it on the way where that is allowed. */
final class ResponsePump {
    private final Edge edge;
    private final Exchange exchange;
    private final HttpClientResponse in;
    private final HttpServerResponse out;
    private final @Nullable CacheFill fill;
    private @Nullable GzipStream gzip;
    private long length;
    private long received;
    private long lastPiece;
    private long heldUpSince;
    private long heldUp;
    private boolean held;
    private boolean whole;

    ResponsePump(Edge edge, Exchange exchange, HttpClientResponse in, @Nullable CacheFill fill) {
        this.edge = edge;
        this.exchange = exchange;
        this.in = in;
        this.out = exchange.response;
        this.fill = fill;
        this.lastPiece = System.nanoTime();
    }

    void begin() {
        int status = in.statusCode();
        if (fill != null && status == 304 && fill.stale() != null) {
            in.handler(piece -> {});
            in.endHandler(nothing -> stillTheSame());
            in.exceptionHandler(this::broken);
            return;
        }
        length = RequestHeaders.contentLength(in.headers());
        out.setStatusCode(status);
        MultiMap headers = out.headers();
        AnswerHeaders.copy(in.headers(), headers, exchange.routeClass());
        keep(status);
        boolean bodiless = HttpMethod.HEAD.equals(exchange.request.method()) || status == 204 || status == 304;
        if (AnswerCoding.apply(exchange, status, length, headers) && !bodiless) {
            gzip = new GzipStream();
        }
        edge.answerHeaders().secure(exchange.routeClass(), headers);
        exchange.prepareHead();
        if (!bodiless && !headers.contains(HttpHeaders.CONTENT_LENGTH)) {
            frame();
        }
        in.handler(this::piece);
        in.endHandler(nothing -> whole());
        in.exceptionHandler(this::broken);
        if (exchange.routeClass().endless()) {
            // The first event may be long in coming: the reader must know meanwhile that the stream is open.
            out.write(Buffer.buffer());
        }
    }

    /** Without a length the end of the body is told by chunks, or to a client of HTTP/1.0 by the end of the connection. */
    private void frame() {
        if (exchange.request.version() == HttpVersion.HTTP_1_0) {
            out.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            exchange.connection.linger(System.nanoTime());
        } else if (!exchange.isHttp2() && length < 0) {
            out.setChunked(true);
        }
    }

    private void keep(int status) {
        if (fill != null) {
            MultiMap kept = MultiMap.caseInsensitiveMultiMap().addAll(out.headers());
            kept.remove("RateLimit").remove("RateLimit-Policy").remove("Age").remove(HttpHeaders.CONTENT_LENGTH);
            boolean stored = fill.begin(status, in.headers(), kept, length);
            exchange.cacheStatus = stored ? "miss" : "bypass";
            out.headers().set("Cache-Status", stored ? "daylight; fwd=miss; stored" : "daylight; fwd=miss");
        }
    }

    private void piece(Buffer piece) {
        if (exchange.isEnded()) {
            return;
        }
        lastPiece = System.nanoTime();
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
            held = true;
            heldUpSince = lastPiece;
            in.pause();
            out.drainHandler(nothing -> goOn());
        }
    }

    private void goOn() {
        if (held && !exchange.isEnded()) {
            held = false;
            lastPiece = System.nanoTime();
            heldUp += lastPiece - heldUpSince;
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
        out.end(sent);
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
            out.end();
        } else {
            Buffer last = gzip.last(Buffer.buffer());
            exchange.bytesOut += last.length();
            out.end(last);
        }
    }

    private void stillTheSame() {
        whole = true;
        if (fill != null && !exchange.isEnded()) {
            fill.stillTheSame(in.headers(), System.nanoTime());
            edge.kept().answerStale(exchange, fill);
        }
    }

    private void broken(Throwable cause) {
        if (!exchange.isEnded()) {
            exchange.fail(Fault.BAD_ANSWER);
        }
    }

    /** A client that does not read, or an upstream that has gone silent in mid-answer. */
    boolean isStalled(long now) {
        if (exchange.routeClass().endless()) {
            return false;
        }
        long stall = exchange.routeClass().stallTimeout();
        if (!held) {
            return now - lastPiece > Math.max(stall, exchange.routeClass().responseTimeout());
        }
        long waited = heldUp + now - heldUpSince;
        boolean crawls = waited > stall
                && exchange.bytesOut * 1_000_000_000.0
                        < (double) exchange.routeClass().slowest() * waited;
        return now - heldUpSince > stall || crawls;
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
