package daylight.kernel.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rows of attachments that go from one folder to another, or that nobody came for. */
@ApplicationScoped
class MovedAttachments {
    private static final int MOST = 1_000;
    private static final String REMOVE =
            "UPDATE attachment SET state = 'removed', changed_at = :now WHERE state = 'kept' AND id IN (SELECT id FROM"
                    + " attachment WHERE folder >= :prefix AND folder < :end AND state = 'kept' AND changed_at <"
                    + " :before LIMIT :most)";

    private final Jdbi jdbi;
    private final Clock clock;

    MovedAttachments(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** In the transaction at hand. @return whether there was one */
    @Transactional
    boolean move(UUID id, String folder, String to) {
        return jdbi.withHandle(handle -> handle.createUpdate("UPDATE attachment SET folder = :to, changed_at = :now"
                                + " WHERE id = :id AND folder = :folder AND state = 'kept'")
                        .bind("to", to)
                        .bind("now", clock.instant())
                        .bind("id", id)
                        .bind("folder", folder)
                        .execute()
                == 1);
    }

    /** Of the folders that begin so. @return how many there were */
    @Transactional
    int removeOlder(String prefix, Instant than) {
        return jdbi.withHandle(handle -> handle.createUpdate(REMOVE)
                .bind("now", clock.instant())
                .bind("prefix", prefix)
                // No folder has a character after this one.
                .bind("end", prefix + "\uFFFF")
                .bind("before", than)
                .bind("most", MOST)
                .execute());
    }
}
