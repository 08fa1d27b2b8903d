package daylight.gateway.edge;

import daylight.gateway.caching.CacheFill;
import daylight.gateway.caching.CachedAnswer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The head of a request to an upstream. */
final class RequestHead {
    private RequestHead() {}

    /**
     * Writes it.
     *
     * @param fill null when the answer is not for the cache
     * @return false for a request that has no form there: HTTP/2 carries names and values that HTTP/1 does not
     */
    static boolean write(Loop loop, Exchange exchange, HttpClientRequest out, @Nullable CacheFill fill) {
        // The answer's future tells of the same failure, with its cause: it is handled there. What nobody handles here
        // Vert.x writes into the log, and so told of readers of sealed pages who left early.
        out.exceptionHandler(failure -> {});
        try {
            loop.requestHeaders().write(exchange, out.headers(), fill == null);
        } catch (IllegalArgumentException e) {
            return false;
        }
        CachedAnswer stale = fill == null ? null : fill.stale();
        if (stale != null && stale.tag() != null) {
            out.headers().set(HttpHeaders.IF_NONE_MATCH, stale.tag());
        }
        return true;
    }
}
