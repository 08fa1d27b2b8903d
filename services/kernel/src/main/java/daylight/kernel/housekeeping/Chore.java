package daylight.kernel.housekeeping;

import java.time.Instant;

/** Something to tidy up now and then. Make it a bean. */
public interface Chore {
    /** Removes what has served its time; short transactions, safe on several replicas at once. */
    void tidy(Instant now);
}
