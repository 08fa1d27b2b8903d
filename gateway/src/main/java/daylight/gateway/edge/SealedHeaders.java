package daylight.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sealed route passes on of a request's headers: those that say what is asked, none that says who asks. Not User-Agent, Referer, Cookie, Accept-Language,
 * X-Forwarded-For, Forwarded, traceparent or a request id; and whatever a client may think up is not on the list either.
 */
final class SealedHeaders {
    private static final CharSequence IDEMPOTENCY_KEY = HttpHeaders.createOptimized("Idempotency-Key");
    private static final CharSequence FETCH_SITE = HttpHeaders.createOptimized("Sec-Fetch-Site");
    /** What programs and pages of ours ask for. The list that a browser sends with a navigation tells its maker and age, so it is told as plain HTML. */
    private static final Set<String> ACCEPTED =
            Set.of("*/*", "application/json", "application/octet-stream", "text/plain", "text/html");

    private static final Set<String> SITES = Set.of("same-origin", "same-site", "cross-site", "none");

    private SealedHeaders() {}

    static void copy(MultiMap in, MultiMap out) {
        pass(in, out, HttpHeaders.CONTENT_TYPE);
        pass(in, out, HttpHeaders.AUTHORIZATION);
        pass(in, out, HttpHeaders.IF_MATCH);
        pass(in, out, HttpHeaders.ORIGIN);
        pass(in, out, IDEMPOTENCY_KEY);
        String site = in.get(FETCH_SITE);
        if (site != null && SITES.contains(site)) {
            out.set(FETCH_SITE, site);
        }
        String accept = in.get(HttpHeaders.ACCEPT);
        if (Faults.wantsPage(accept)) {
            out.set(HttpHeaders.ACCEPT, "text/html");
        } else if (accept != null && ACCEPTED.contains(accept)) {
            out.set(HttpHeaders.ACCEPT, accept);
        }
    }

    private static void pass(MultiMap in, MultiMap out, CharSequence name) {
        @Nullable String value = in.get(name);
        if (value != null) {
            out.set(name, value);
        }
    }
}
