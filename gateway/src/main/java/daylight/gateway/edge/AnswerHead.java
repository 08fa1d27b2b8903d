package daylight.gateway.edge;

import daylight.gateway.caching.CacheFill;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/** Makes the head of an answer out of the upstream's: which headers pass, what the cache keeps, the coding, and how a client knows where the body ends. */
final class AnswerHead {
    private final Loop loop;
    private final Exchange exchange;
    private final HttpClientResponse in;
    private final HttpServerResponse out;
    private final @Nullable CacheFill fill;
    private final long length;

    AnswerHead(Loop loop, Exchange exchange, HttpClientResponse in, @Nullable CacheFill fill) {
        this.loop = loop;
        this.exchange = exchange;
        this.in = in;
        this.out = exchange.response;
        this.fill = fill;
        this.length = RequestBody.length(in.headers());
    }

    /** Of the upstream's body, -1 when it does not say. */
    long length() {
        return length;
    }

    /** Makes it, to be written with the first piece of the body. Returns whether the body is to be compressed. */
    boolean make() {
        int status = in.statusCode();
        out.setStatusCode(status);
        MultiMap headers = out.headers();
        AnswerHeaders.copy(in.headers(), headers, exchange.routeClass());
        keep(status);
        boolean bodiless = HttpMethod.HEAD.equals(exchange.request.method()) || status == 204 || status == 304;
        boolean gzip = AnswerCoding.apply(exchange, status, length, headers) && !bodiless;
        loop.answerHeaders().secure(exchange.routeClass(), headers);
        exchange.prepareHead();
        if (!bodiless && (gzip || length < 0)) {
            frame();
        }
        return gzip;
    }

    /** Makes that of an answer which the client has already: it tells the same of it, and no body follows. */
    void makeNotModified() {
        MultiMap headers = out.headers();
        AnswerHeaders.copy(in.headers(), headers, exchange.routeClass());
        keep(in.statusCode());
        AnswerCoding.apply(exchange, in.statusCode(), length, headers);
        headers.remove(HttpHeaders.CONTENT_ENCODING).remove(HttpHeaders.CONTENT_LENGTH);
        out.setStatusCode(304);
        loop.answerHeaders().secure(exchange.routeClass(), headers);
        exchange.prepareHead();
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
            boolean stored = fill.begin(status, in.headers(), AnswerHeaders.kept(out.headers()), length);
            exchange.cacheStatus = stored ? "miss" : "bypass";
            out.headers().set("Cache-Status", stored ? "daylight; fwd=miss; stored" : "daylight; fwd=miss");
        }
    }
}
