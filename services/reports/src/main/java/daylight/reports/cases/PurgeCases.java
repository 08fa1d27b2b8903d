package daylight.reports.cases;

import daylight.kernel.housekeeping.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Ninety days after closing, messages, working fields and mailbox are deleted; of the case its states' days remain, and of each message its commitment. */
@ApplicationScoped
class PurgeCases implements Chore {
    private static final int AT_ONCE = 50;

    private final Jdbi jdbi;
    private final Clock clock;

    PurgeCases(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void tidy(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        List<UUID> due = due(today);
        while (!due.isEmpty()) {
            due.forEach(id -> jdbi.useTransaction(handle -> purge(handle, id)));
            due = due(today);
        }
    }

    private List<UUID> due(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM report_case WHERE NOT purged AND purge_on <= :today ORDER BY purge_on LIMIT :most")
                .bind("today", today)
                .bind("most", AT_ONCE)
                .mapTo(UUID.class)
                .list());
    }

    private static void purge(Handle handle, UUID id) {
        // The row of the case first: it keeps a message that arrives now from being added.
        List<UUID> bodies = handle.createQuery("SELECT working FROM report_case WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(UUID.class)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        handle.createUpdate("DELETE FROM mailbox WHERE case_id = :id")
                .bind("id", id)
                .execute();
        // As the rows are deleted, not before: a message may be rewrapped at this moment, and its new file must go too.
        bodies.addAll(handle.createQuery("DELETE FROM message WHERE case_id = :id RETURNING body")
                .bind("id", id)
                .mapTo(UUID.class)
                .list());
        handle.createUpdate("""
                        UPDATE report_case SET purged = true, version = version + 1, assignee = NULL, thread = sha256(''),
                            waiting_since = NULL, working = NULL, working_sha256 = NULL, working_epoch = NULL
                        WHERE id = :id
                        """).bind("id", id).execute();
        handle.createUpdate("DELETE FROM sealed_body WHERE id = ANY (:bodies)")
                .bind("bodies", bodies.toArray(UUID[]::new))
                .execute();
    }
}
