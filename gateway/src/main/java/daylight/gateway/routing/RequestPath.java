package daylight.gateway.routing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A request target in the one form in which it is compared and forwarded.
 *
 * <p>Refused: anything but a path from the root (so absolute URIs), dot segments, empty segments, backslashes, encoded slashes, path parameters and control
 * characters, and in path and query a percent sign that encodes nothing: two servers may read each of these in two ways, and the gap is where closed paths leak. Percent-encoded letters, digits and {@code -._~} are decoded
 * (RFC 3986, 6.2.2.2), for the same reason. Bytes outside ASCII, as typed into a terminal, are percent-encoded.
 *
 * @param path begins with a slash, holds no query
 * @param query without its question mark; null when there is none
 */
public record RequestPath(String path, @Nullable String query) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** What a path may hold unencoded besides letters and digits. */
    private static final boolean[] PLAIN = plain();

    /** The target in its form, or null when it is refused. */
    public static @Nullable RequestPath of(String target) {
        int mark = target.indexOf('?');
        String rawPath = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? null : query(target.substring(mark + 1));
        if (rawPath.isEmpty() || rawPath.charAt(0) != '/' || (mark >= 0 && query == null)) {
            return null;
        }
        String path = isPlain(rawPath) ? rawPath : decoded(rawPath);
        return path == null || hasOddSegment(path) ? null : new RequestPath(path, query);
    }

    /** Path and query as they are sent on. */
    public String target() {
        return query == null ? path : path + '?' + query;
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c >= 128 || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String decoded(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                int octet = octet(path, i);
                if (octet < 32 || octet == 127 || octet == '/' || octet == '\\' || octet == '%' || octet == ';') {
                    return null;
                }
                appendOctet(out, octet);
                i += 2;
            } else if (c < 128) {
                if (!PLAIN[c]) {
                    return null;
                }
                out.append(c);
            } else if (!appendRaw(out, c)) {
                return null;
            }
        }
        return out.toString();
    }

    /** The octet behind a percent sign, or -1. */
    private static int octet(String text, int percent) {
        if (percent + 2 >= text.length()
                || !HexFormat.isHexDigit(text.charAt(percent + 1))
                || !HexFormat.isHexDigit(text.charAt(percent + 2))) {
            return -1;
        }
        return HexFormat.fromHexDigits(text, percent + 1, percent + 3);
    }

    private static void appendOctet(StringBuilder out, int octet) {
        if ((octet < 128 && Character.isLetterOrDigit(octet)) || "-._~".indexOf(octet) >= 0) {
            out.append((char) octet);
        } else {
            out.append('%').append(HEX.toHexDigits((byte) octet));
        }
    }

    /** A byte outside ASCII: the parser hands bytes over as characters up to 255. */
    private static boolean appendRaw(StringBuilder out, char c) {
        if (c > 255) {
            return false;
        }
        out.append('%').append(HEX.toHexDigits((byte) c));
        return true;
    }

    private static boolean hasOddSegment(String path) {
        for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
            int from = slash + 1;
            if (path.startsWith("/", from) || isDots(path, from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the segment is one dot or two. */
    private static boolean isDots(String path, int from) {
        int at = from;
        while (at < path.length() && at < from + 3 && path.charAt(at) == '.') {
            at++;
        }
        int dots = at - from;
        return (dots == 1 || dots == 2) && (at == path.length() || path.charAt(at) == '/');
    }

    private static @Nullable String query(String raw) {
        int at = 0;
        while (at < raw.length() && isPlainInQuery(raw, at)) {
            at++;
        }
        if (at == raw.length()) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length() + 16).append(raw, 0, at);
        for (; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c <= 32 || c == 127 || c == '#' || (c == '%' && octet(raw, at) < 0)) {
                return null;
            }
            if (c < 128) {
                out.append(c);
            } else if (!appendRaw(out, c)) {
                return null;
            }
        }
        return out.toString();
    }

    private static boolean isPlainInQuery(String raw, int at) {
        char c = raw.charAt(at);
        return c > 32 && c < 127 && c != '#' && (c != '%' || octet(raw, at) >= 0);
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        String allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,=:@";
        for (byte c : allowed.getBytes(StandardCharsets.US_ASCII)) {
            plain[c] = true;
        }
        return plain;
    }
}
