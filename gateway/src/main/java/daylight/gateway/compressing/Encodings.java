package daylight.gateway.compressing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which answers are worth compressing, and for whom. */
public final class Encodings {
    /** Below this the headers of the coding eat what it saves. Bytes. */
    public static final int SMALLEST = 1024;

    private Encodings() {}

    /** Whether the client takes gzip, by its Accept-Encoding (RFC 9110, 12.5.3). */
    public static boolean acceptsGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String part : acceptEncoding.split(",", 32)) {
            int semicolon = part.indexOf(';');
            String coding = (semicolon < 0 ? part : part.substring(0, semicolon)).trim();
            if (coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip")) {
                return semicolon < 0 || !isZero(part.substring(semicolon + 1));
            }
        }
        return false;
    }

    private static boolean isZero(String parameter) {
        String quality = parameter.trim().toLowerCase(Locale.ROOT);
        return quality.matches("q\\s*=\\s*0(\\.0{0,3})?");
    }

    /** Whether content of this type gets smaller. */
    public static boolean isText(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        int semicolon = contentType.indexOf(';');
        String type = (semicolon < 0 ? contentType : contentType.substring(0, semicolon)).trim();
        if (type.equals("text/event-stream")) {
            return false;
        }
        return type.startsWith("text/")
                || type.endsWith("json")
                || type.endsWith("xml")
                || type.equals("application/javascript")
                || type.equals("application/x-ndjson")
                || type.equals("image/svg+xml");
    }

    /** A strong tag names exact bytes: other bytes of the same thing get the weak tag. */
    public static String weak(String tag) {
        return tag.startsWith("W/") ? tag : "W/" + tag;
    }
}
