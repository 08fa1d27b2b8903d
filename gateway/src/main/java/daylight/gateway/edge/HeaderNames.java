package daylight.gateway.edge;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which headers stay behind at the gateway. Told apart by length first: most names need no comparison at all. */
final class HeaderNames {
    private HeaderNames() {}

    /**
     * Whether a request's header is not passed on: it belongs to one connection only (RFC 9110, 7.6.1), the gateway sets it itself, or some framework would let it override
     * the request line.
     */
    static boolean staysOfRequest(CharSequence name) {
        return switch (name.length()) {
            case 2 -> is(name, "TE");
            case 3 -> is(name, "Via");
            case 4 -> is(name, "Host");
            case 6 -> is(name, "Expect") || is(name, "Cookie");
            case 7 -> is(name, "Trailer") || is(name, "Upgrade");
            case 9 -> is(name, "Forwarded") || is(name, "X-Real-IP");
            case 10 -> is(name, "Connection") || is(name, "Keep-Alive") || is(name, "Tracestate");
            case 11 -> is(name, "Traceparent");
            case 12 -> is(name, "X-Request-ID");
            case 13 -> is(name, "X-HTTP-Method") || is(name, "If-None-Match") || is(name, "X-Rewrite-URL");
            case 14 -> is(name, "Content-Length") || is(name, "X-Original-URL") || is(name, "HTTP2-Settings");
            case 15 -> is(name, "Accept-Encoding") || isForwarded(name);
            case 16 -> is(name, "Proxy-Connection") || isForwarded(name);
            case 17 -> is(name, "Transfer-Encoding") || isForwarded(name) || is(name, "X-Method-Override");
            case 18 -> is(name, "Proxy-Authenticate") || isForwarded(name);
            case 19 -> is(name, "Proxy-Authorization") || isForwarded(name);
            case 22 -> is(name, "X-HTTP-Method-Override") || isForwarded(name);
            default -> name.charAt(0) == ':' || isForwarded(name);
        };
    }

    /** Whether an answer's header is not passed on: of one connection only, or telling what software runs behind the gateway. */
    static boolean staysOfAnswer(CharSequence name) {
        return switch (name.length()) {
            case 6 -> is(name, "Server");
            case 7 -> is(name, "Trailer") || is(name, "Upgrade") || is(name, "Alt-Svc");
            case 10 -> is(name, "Connection") || is(name, "Keep-Alive");
            case 12 -> is(name, "X-Powered-By") || is(name, "X-Request-ID");
            case 16 -> is(name, "Proxy-Connection");
            case 17 -> is(name, "Transfer-Encoding");
            case 18 -> is(name, "Proxy-Authenticate");
            default -> false;
        };
    }

    static boolean is(CharSequence name, CharSequence expected) {
        return AsciiString.contentEqualsIgnoreCase(name, expected);
    }

    /** Calls with every header, without making strings of what the parser left as bytes. */
    static void each(MultiMap headers, BiConsumer<CharSequence, CharSequence> action) {
        if (headers instanceof io.netty.handler.codec.http.HttpHeaders parsed) {
            Iterator<Map.Entry<CharSequence, CharSequence>> all = parsed.iteratorCharSequence();
            while (all.hasNext()) {
                Map.Entry<CharSequence, CharSequence> header = all.next();
                action.accept(header.getKey(), header.getValue());
            }
        } else {
            headers.forEach(action::accept);
        }
    }

    private static boolean isForwarded(CharSequence name) {
        return name.length() > 12 && AsciiString.regionMatches(name, true, 0, "X-Forwarded-", 0, 12);
    }
}
