package daylight.disclosures.indexing;

import java.time.Duration;

/** How long the upkeep waits until it looks again. */
final class UpkeepPauses {
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration next = SHORTEST;

    /** A look at nobody costs nothing, and readers wait for what the next one finds. */
    Duration afterOutage() {
        next = SHORTEST;
        return SHORTEST;
    }

    /** A rebuild that fails again and again reads all of the database each time. */
    Duration afterAttempt() {
        Duration pause = next;
        Duration twice = pause.multipliedBy(2);
        next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return pause;
    }
}
