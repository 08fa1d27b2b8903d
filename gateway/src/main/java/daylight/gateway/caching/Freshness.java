package daylight.gateway.caching;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long an answer may be kept, by its Cache-Control (RFC 9111). Only what is explicitly {@code public} is kept at all. */
final class Freshness {
    private Freshness() {}

    /** Seconds from now, 0 for not at all. */
    static long seconds(@Nullable String cacheControl, @Nullable String age) {
        if (cacheControl == null) {
            return 0;
        }
        boolean isPublic = false;
        long maxAge = -1;
        long sharedMaxAge = -1;
        for (String part : cacheControl.split(",", 32)) {
            String directive = part.trim().toLowerCase(Locale.ROOT);
            if (directive.startsWith("no-store")
                    || directive.startsWith("no-cache")
                    || directive.startsWith("private")) {
                return 0;
            }
            if (directive.equals("public")) {
                isPublic = true;
            } else if (directive.startsWith("s-maxage=")) {
                sharedMaxAge = number(directive.substring("s-maxage=".length()));
            } else if (directive.startsWith("max-age=")) {
                maxAge = number(directive.substring("max-age=".length()));
            }
        }
        long limit = sharedMaxAge >= 0 ? sharedMaxAge : maxAge;
        return isPublic ? Math.max(0, limit - Math.max(0, number(age))) : 0;
    }

    /** A whole number of at most nine digits, -1 for anything else. */
    private static long number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        return Long.parseLong(text);
    }
}
