package daylight.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Makes the headers of a request to an upstream: those of the client that may pass, and ours. */
final class RequestHeaders {
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence FORWARDED_PORT = HttpHeaders.createOptimized("X-Forwarded-Port");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-ID");
    private static final CharSequence TRACE_PARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence TRACE_STATE = HttpHeaders.createOptimized("tracestate");

    private final CharSequence proto;
    private final CharSequence host;
    private final CharSequence port;

    RequestHeaders(Identity identity) {
        this.proto = HttpHeaders.createOptimized(identity.scheme());
        this.host = HttpHeaders.createOptimized(identity.authority());
        this.port = HttpHeaders.createOptimized(identity.port());
    }

    void write(Exchange exchange, MultiMap out, boolean conditional) {
        MultiMap in = exchange.request.headers();
        out.set(FORWARDED_PROTO, proto).set(FORWARDED_HOST, host).set(FORWARDED_PORT, port);
        if (exchange.isSealed()) {
            SealedHeaders.copy(in, out);
            conditions(in, out, false);
            return;
        }
        List<String> named = connectionNamed(in);
        HeaderNames.each(in, (name, value) -> {
            if (!HeaderNames.staysOfRequest(name) && (named.isEmpty() || !isNamed(named, name))) {
                out.add(name, value);
            }
        });
        out.set(FORWARDED_FOR, exchange.connection.address());
        out.set(REQUEST_ID, exchange.names.reference());
        out.set(TRACE_PARENT, exchange.names.traceParent());
        trace(exchange, in, out);
        if (exchange.routeClass().cookies()) {
            cookies(in, out);
        }
        conditions(in, out, conditional);
    }

    /** A trace state means nothing without the trace parent it came with. */
    private static void trace(Exchange exchange, MultiMap in, MultiMap out) {
        String state = in.get(TRACE_STATE);
        if (state != null && state.length() <= 512 && exchange.names.traceContinues()) {
            out.set(TRACE_STATE, state);
        }
    }

    /** HTTP/2 may send one cookie a header; HTTP/1.1 knows one header only. */
    private static void cookies(MultiMap in, MultiMap out) {
        List<String> cookies = in.getAll(HttpHeaders.COOKIE);
        if (!cookies.isEmpty()) {
            out.set(HttpHeaders.COOKIE, cookies.size() == 1 ? cookies.getFirst() : String.join("; ", cookies));
        }
    }

    /**
     * Tags. We made strong tags weak when we compressed: a service that asks for the strong one in If-Match gets it back, and If-None-Match is sent in both forms.
     */
    private static void conditions(MultiMap in, MultiMap out, boolean conditional) {
        String match = out.get(HttpHeaders.IF_MATCH);
        if (match != null && match.contains("W/")) {
            out.set(HttpHeaders.IF_MATCH, match.replace("W/\"", "\""));
        }
        String noneMatch = in.get(HttpHeaders.IF_NONE_MATCH);
        if (conditional && noneMatch != null) {
            boolean weak = noneMatch.contains("W/\"");
            out.set(HttpHeaders.IF_NONE_MATCH, weak ? noneMatch + ", " + noneMatch.replace("W/\"", "\"") : noneMatch);
        }
    }

    /** Headers that the client declares as its connection's own, by naming them in Connection. */
    private static List<String> connectionNamed(MultiMap in) {
        String connection = in.get(HttpHeaders.CONNECTION);
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return List.of();
        }
        return List.of(connection.trim().split("\\s*,\\s*", 32));
    }

    private static boolean isNamed(List<String> named, CharSequence name) {
        for (String candidate : named) {
            if (HeaderNames.is(name, candidate)) {
                return true;
            }
        }
        return false;
    }
}
