package daylight.disclosures.record;

import io.quarkus.security.identity.SecurityIdentity;

/** How long an answer may be kept by what is in front. */
public final class Freshness {
    /** Anyone may keep it and must ask before showing it again: who amends or withdraws a record sees that at the next look. */
    private static final String PUBLIC = "public, no-cache";
    /** What was read with a token may be more than the public sees. */
    private static final String PRIVATE = "private, no-store";

    private Freshness() {}

    /** The value of {@code Cache-Control} for a reader. */
    public static String of(SecurityIdentity reader) {
        return reader.isAnonymous() ? PUBLIC : PRIVATE;
    }
}
