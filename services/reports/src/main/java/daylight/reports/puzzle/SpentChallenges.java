package daylight.reports.puzzle;

import daylight.kernel.housekeeping.Chore;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Remembers used challenges without a time: a challenge belongs to the table of the quarter of an hour in which it expires. Two quarters are alive at any moment, and the third table is emptied meanwhile. An era is
 * forgotten together with what was used in it, so that a crash of PostgreSQL gives no challenge a second life.
 */
@ApplicationScoped
class SpentChallenges implements Chore {
    private static final long QUARTER = 900;
    private static final int TABLES = 3;

    private final Jdbi jdbi;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** As it was when last asked for; none once there may be another. */
    private volatile @Nullable Integer known;

    SpentChallenges(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** For fresh challenges. A database that has none begins another. */
    int era() {
        Integer era = known;
        if (era == null) {
            era = jdbi.withHandle(handle -> find(handle).orElseGet(() -> begin(handle)));
            known = era;
        }
        return era;
    }

    private static Optional<Integer> find(Handle handle) {
        return handle.createQuery("SELECT era FROM challenge_era")
                .mapTo(Integer.class)
                .findOne();
    }

    /** Of several replicas one decides. */
    private int begin(Handle handle) {
        handle.createUpdate("INSERT INTO challenge_era (era) VALUES (:era) ON CONFLICT DO NOTHING")
                .bind("era", random.nextInt())
                .execute();
        return find(handle).orElseThrow();
    }

    /** Whether this is its first use, and its era lasts: both in one statement, which a crash undoes or keeps whole. */
    boolean spend(Hex32 challenge) {
        boolean first = jdbi.withHandle(handle -> handle.createUpdate(
                                "INSERT INTO " + table(quarter(Challenges.expiry(challenge)))
                                        + " (digest) SELECT :digest FROM challenge_era WHERE era = :era ON CONFLICT DO NOTHING")
                        .bind("digest", Digest.of(challenge.bytes()))
                        .bind("era", Challenges.era(challenge))
                        .execute())
                == 1;
        if (!first) {
            known = null;
        }
        return first;
    }

    /** Empties the table that the next quarter will need. The era is asked for anew, for a solution of ours may be refused by another replica alone. */
    @Override
    public void tidy(Instant now) {
        known = null;
        jdbi.useHandle(handle -> handle.execute("TRUNCATE " + table(quarter(clock.instant()) + 2)));
    }

    private static long quarter(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), QUARTER);
    }

    private static String table(long quarter) {
        return "spent_challenge_" + Math.floorMod(quarter, TABLES);
    }
}
