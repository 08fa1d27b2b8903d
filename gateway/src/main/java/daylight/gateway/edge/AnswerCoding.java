package daylight.gateway.edge;

import daylight.gateway.compressing.Encodings;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Decides whether an answer is compressed, and sets the headers that say so. */
final class AnswerCoding {
    private AnswerCoding() {}

    /** Returns whether the body is to be compressed. */
    static boolean apply(Exchange exchange, int status, long length, MultiMap headers) {
        if (!exchange.routeClass().compress()) {
            return false;
        }
        boolean accepted = Encodings.acceptsGzip(exchange.request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (status == 304) {
            // It must name the tag that the client was given with the body.
            if (accepted) {
                weaken(headers);
            }
            return false;
        }
        if (!isWorth(status, length, headers)) {
            return false;
        }
        vary(headers);
        if (!accepted) {
            return false;
        }
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove("Accept-Ranges");
        weaken(headers);
        return true;
    }

    private static boolean isWorth(int status, long length, MultiMap headers) {
        String cacheControl = headers.get(HttpHeaders.CACHE_CONTROL);
        return status >= 200
                && status != 204
                && status != 206
                && (length < 0 || length >= Encodings.SMALLEST)
                && Encodings.isText(headers.get(HttpHeaders.CONTENT_TYPE))
                && !headers.contains(HttpHeaders.CONTENT_ENCODING)
                && (cacheControl == null || !cacheControl.contains("no-transform"));
    }

    private static void vary(MultiMap headers) {
        @Nullable String vary = headers.get(HttpHeaders.VARY);
        if (vary == null) {
            headers.set(HttpHeaders.VARY, "Accept-Encoding");
        } else if (!vary.equals("*") && !vary.toLowerCase(java.util.Locale.ROOT).contains("accept-encoding")) {
            headers.set(HttpHeaders.VARY, String.join(", ", headers.getAll(HttpHeaders.VARY)) + ", Accept-Encoding");
        }
    }

    private static void weaken(MultiMap headers) {
        String tag = headers.get(HttpHeaders.ETAG);
        if (tag != null) {
            headers.set(HttpHeaders.ETAG, Encodings.weak(tag));
        }
    }
}
