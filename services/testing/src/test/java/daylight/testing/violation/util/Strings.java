package daylight.testing.violation.util;

import java.time.Instant;

/** Deliberately wrong: a package named util, and a time from the system. */
public final class Strings {
    private Strings() {}

    public static Instant today() {
        return Instant.now();
    }
}
