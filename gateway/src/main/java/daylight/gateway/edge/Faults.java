package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.answering.FaultPages;
import daylight.gateway.answering.PageLanguage;
import daylight.gateway.routing.RequestPath;
import daylight.gateway.routing.Route;
import daylight.gateway.routing.RouteTable;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/** Writes a fault as the answer to an exchange. */
final class Faults {
    private static final CharSequence PROBLEM = HttpHeaders.createOptimized("application/problem+json");
    private static final CharSequence HTML = HttpHeaders.createOptimized("text/html; charset=utf-8");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    private final FaultPages pages;
    private final AnswerHeaders headers;
    private final RouteTable table;

    Faults(FaultPages pages, AnswerHeaders headers, RouteTable table) {
        this.pages = pages;
        this.headers = headers;
        this.table = table;
    }

    void answer(Exchange exchange, Fault fault) {
        answer(exchange, fault, 0);
    }

    /** @param retryAfter seconds; 0 for none */
    void answer(Exchange exchange, Fault fault, long retryAfter) {
        // Nobody could find a reference that is kept nowhere.
        String reference = exchange.isSealed() ? "not-kept" : exchange.names.reference();
        boolean page = wantsPage(exchange.request.getHeader(HttpHeaders.ACCEPT));
        MultiMap out = onlyLimits(exchange.response.headers());
        String body;
        if (page) {
            body = pages.page(fault, reference, language(exchange), elsewhere(exchange));
            out.set(HttpHeaders.CONTENT_TYPE, HTML);
            out.set(POLICY, pages.contentSecurityPolicy());
        } else {
            body = pages.problem(fault, reference);
            out.set(HttpHeaders.CONTENT_TYPE, PROBLEM);
        }
        out.set(HttpHeaders.CACHE_CONTROL, "no-store").set(HttpHeaders.VARY, "Accept");
        if (fault == Fault.METHOD_NOT_ALLOWED) {
            out.set(HttpHeaders.ALLOW, allowed(exchange));
        }
        if (retryAfter > 0) {
            out.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter));
        }
        headers.secure(out);
        send(exchange, fault.status(), Buffer.buffer(body));
    }

    private static PageLanguage language(Exchange exchange) {
        RequestPath path = exchange.path();
        return path == null ? PageLanguage.ENGLISH : PageLanguage.of(path.path());
    }

    /**
     * The address of the same page in the other language. Null where there is none, as for an API or a file; where the parser could not read the request and made its address up;
     * and where asking for the address again would not be the same act.
     */
    private @Nullable String elsewhere(Exchange exchange) {
        RequestPath path = exchange.path();
        Route route = exchange.route();
        HttpMethod method = exchange.request.method();
        boolean reads = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        if (path == null
                || route == null
                || !reads
                || exchange.request.decoderResult().isFailure()) {
            return null;
        }
        RequestPath there = new RequestPath(PageLanguage.elsewhere(path.path()), path.query());
        Route other = table.find(there.path());
        boolean page = other != null
                && other.upstream().equals(route.upstream())
                && other.readClass().equals(route.readClass());
        return page ? there.target() : null;
    }

    /** A page of the gateway's own is only read; of a service's the service knows more. */
    private static String allowed(Exchange exchange) {
        return exchange.path() != null && exchange.route() == null
                ? "GET, HEAD"
                : "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    }

    /** An upstream's head may be there already, when it fails before its body: nothing of it must be left. */
    private static MultiMap onlyLimits(MultiMap out) {
        String limit = out.get("RateLimit");
        String policy = out.get("RateLimit-Policy");
        out.clear();
        if (limit != null && policy != null) {
            out.set("RateLimit-Policy", policy).set("RateLimit", limit);
        }
        return out;
    }

    /** Sends an answer that is whole. */
    static void send(Exchange exchange, int status, Buffer body) {
        exchange.response.setStatusCode(status);
        exchange.response.headers().set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        exchange.prepareHead();
        exchange.bytesOut = body.length();
        boolean headOnly = HttpMethod.HEAD.equals(exchange.request.method());
        exchange.answered(headOnly ? exchange.response.end() : exchange.response.end(body));
        exchange.end();
    }

    /** A browser names HTML; programs name JSON, anything, or nothing. */
    static boolean wantsPage(@Nullable String accept) {
        return accept != null && accept.contains("text/html");
    }
}
