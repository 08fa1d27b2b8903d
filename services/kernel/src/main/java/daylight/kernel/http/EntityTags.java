package daylight.kernel.http;

import org.jspecify.annotations.Nullable;

/** Entity tags in the conditions of requests (RFC 9110, section 13). */
public final class EntityTags {
    private EntityTags() {}

    /**
     * Whether the caller has it already, by the weak comparison that If-None-Match asks for: what is in front may have compressed it.
     *
     * @param tag a strong one, with its quotes
     */
    public static boolean isListed(String tag, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String one : ifNoneMatch.split(",", -1)) {
            String plain = one.strip();
            if (plain.equals("*") || plain.equals(tag) || plain.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
