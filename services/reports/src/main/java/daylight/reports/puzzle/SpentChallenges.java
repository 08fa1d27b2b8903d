package daylight.reports.puzzle;

import daylight.kernel.housekeeping.Chore;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/**
 * Remembers used challenges without a time: a challenge belongs to the table of the quarter of an hour in which it expires. Two quarters are alive at any moment, and the third table is emptied meanwhile.
 */
@ApplicationScoped
class SpentChallenges implements Chore {
    private static final long QUARTER = 900;
    private static final int TABLES = 3;

    private final Jdbi jdbi;
    private final Clock clock;

    SpentChallenges(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Whether this is its first use. */
    boolean spend(Hex32 challenge, Instant expires) {
        return jdbi.withHandle(handle -> handle.createUpdate("INSERT INTO " + table(quarter(expires))
                                + " (digest) VALUES (:digest) ON CONFLICT DO NOTHING")
                        .bind("digest", Digest.of(challenge.bytes()))
                        .execute())
                == 1;
    }

    /** Empties the table that the next quarter will need. */
    @Override
    public void tidy(Instant now) {
        jdbi.useHandle(handle -> handle.execute("TRUNCATE " + table(quarter(clock.instant()) + 2)));
    }

    private static long quarter(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), QUARTER);
    }

    private static String table(long quarter) {
        return "spent_challenge_" + Math.floorMod(quarter, TABLES);
    }
}
