package daylight.petitions.moderation;

import daylight.petitions.petition.PetitionRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The edit lock: one moderator at a time works on a petition. */
@ApplicationScoped
class Locks {
    /** Long enough to read one, short enough that a closed laptop does not hold up the day. */
    private static final Duration HOLDS = Duration.ofMinutes(30);

    private final Jdbi jdbi;
    private final Clock clock;

    Locks(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Takes or renews the lock.
     *
     * @throws PetitionRefusal.Locked 409 when it is another's
     */
    Instant take(UUID petition, String moderator) {
        Instant now = clock.instant();
        Instant until = now.plus(HOLDS);
        return jdbi.withHandle(handle -> {
            int taken = handle.createUpdate(
                            "INSERT INTO moderation_lock AS l (petition_id, moderator, until) VALUES (:petition, :moderator, :until)"
                                    + " ON CONFLICT (petition_id) DO UPDATE SET moderator = excluded.moderator, until = excluded.until"
                                    + " WHERE l.moderator = excluded.moderator OR l.until < :now")
                    .bind("petition", petition)
                    .bind("moderator", moderator)
                    .bind("until", until)
                    .bind("now", now)
                    .execute();
            if (taken == 0) {
                throw new PetitionRefusal.Locked(
                        handle.createQuery("SELECT until FROM moderation_lock WHERE petition_id = :petition")
                                .bind("petition", petition)
                                .mapTo(Instant.class)
                                .one()
                                .toString());
            }
            return until;
        });
    }

    void free(UUID petition, String moderator) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM moderation_lock WHERE petition_id = ? AND moderator = ?", petition, moderator));
    }
}
