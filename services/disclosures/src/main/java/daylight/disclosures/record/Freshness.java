package daylight.disclosures.record;

import io.quarkus.security.identity.SecurityIdentity;

/** How long an answer may be kept by what is in front. */
public final class Freshness {
    /** An amendment or withdrawal shows within two seconds, and a record that thousands read costs one look a second. */
    private static final String PUBLIC = "public, max-age=2";
    /** What was read with a token may be more than the public sees. */
    private static final String PRIVATE = "private, no-store";

    private Freshness() {}

    /** The value of {@code Cache-Control} for a reader. */
    public static String of(SecurityIdentity reader) {
        return reader.isAnonymous() ? PUBLIC : PRIVATE;
    }
}
