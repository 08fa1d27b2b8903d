package daylight.gateway.edge;

import daylight.gateway.routing.RouteClass;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Makes the headers of an answer: those of the upstream that may pass, and the ones that keep browsers safe. */
final class AnswerHeaders {
    private static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence PERMISSIONS_POLICY = HttpHeaders.createOptimized("Permissions-Policy");
    private static final CharSequence OPENER_POLICY = HttpHeaders.createOptimized("Cross-Origin-Opener-Policy");
    private static final CharSequence RESOURCE_POLICY = HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence TRANSPORT_SECURITY = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-ID");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    /** Links out of the portal tell other sites where a reader comes from, never which page. */
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("strict-origin-when-cross-origin");

    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence PERMISSIONS = HttpHeaders.createOptimized(
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence TWO_YEARS = HttpHeaders.createOptimized("max-age=63072000");

    private final boolean secure;

    /** @param secure the public address is https */
    AnswerHeaders(boolean secure) {
        this.secure = secure;
    }

    static void copy(MultiMap in, MultiMap out, RouteClass routeClass) {
        boolean cookies = routeClass.cookies();
        HeaderNames.each(in, (name, value) -> {
            if (!HeaderNames.staysOfAnswer(name) && (cookies || !HeaderNames.is(name, "Set-Cookie"))) {
                out.add(name, value);
            }
        });
    }

    /** Those that are the same for every client and at any time. */
    static MultiMap kept(MultiMap headers) {
        return MultiMap.caseInsensitiveMultiMap()
                .addAll(headers)
                .remove("RateLimit")
                .remove("RateLimit-Policy")
                .remove("Age")
                .remove(HttpHeaders.CONTENT_LENGTH);
    }

    /** Adds what the upstream did not set itself. */
    void secure(RouteClass routeClass, MultiMap out) {
        String policy = routeClass.contentSecurityPolicy();
        if (policy != null) {
            setIfAbsent(out, CONTENT_SECURITY_POLICY, policy);
        }
        secure(out, routeClass.sealed() ? NO_REFERRER : REFERRER);
    }

    void secure(MultiMap out) {
        secure(out, REFERRER);
    }

    private void secure(MultiMap out, CharSequence referrer) {
        setIfAbsent(out, CONTENT_TYPE_OPTIONS, NOSNIFF);
        setIfAbsent(out, REFERRER_POLICY, referrer);
        setIfAbsent(out, PERMISSIONS_POLICY, PERMISSIONS);
        setIfAbsent(out, OPENER_POLICY, SAME_ORIGIN);
        setIfAbsent(out, RESOURCE_POLICY, SAME_ORIGIN);
        if (secure) {
            setIfAbsent(out, TRANSPORT_SECURITY, TWO_YEARS);
        }
    }

    static void reference(Exchange exchange, MultiMap out) {
        if (!exchange.isSealed()) {
            out.set(REQUEST_ID, exchange.names.reference());
        }
    }

    private static void setIfAbsent(MultiMap out, CharSequence name, CharSequence value) {
        if (!out.contains(name)) {
            out.add(name, value);
        }
    }
}
