package daylight.organizations.imports;

import daylight.contracts.organizations.RegisterImported;
import daylight.kernel.housekeeping.Chore;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who brought in what, and the event that tells of it once (docs/adr/0024-imports-are-told-of-once.md). */
@ApplicationScoped
class ImportLog implements Chore {
    static final String ORGANIZATIONS = "organizations";
    static final String MERGERS = "mergers";

    /** A stream that wrote nothing for so long was broken off: its event is raised for it. */
    private static final Duration ABANDONED = Duration.ofMinutes(15);

    private static final int BATCH = 100;

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeOrderedIds ids;
    private final ImportLog self;

    ImportLog(Jdbi jdbi, Outbox outbox, Clock clock, ImportLog self) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
        this.self = self;
    }

    /** Begins one. */
    @Transactional
    public UUID begin(String what, String account) {
        UUID id = ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO register_import (id, what, account, begun_at,"
                        + " moved_at) VALUES (:id, :what, :account, :now, :now)")
                .bind("id", id)
                .bind("what", what)
                .bind("account", account)
                .bind("now", clock.instant())
                .execute());
        return id;
    }

    /** Counts a piece, in the transaction that writes it. */
    void count(Handle handle, UUID id, long added, long known) {
        handle.createUpdate("UPDATE register_import SET added = added + :added, known = known + :known, moved_at ="
                        + " :now WHERE id = :id")
                .bind("added", added)
                .bind("known", known)
                .bind("now", clock.instant())
                .bind("id", id)
                .execute();
    }

    /**
     * Tells of one that is over; of one that changed nothing there is nothing to tell.
     *
     * @param refused lines that were wrong
     */
    @Transactional
    public void tell(UUID id, long refused) {
        Instant now = clock.instant();
        jdbi.withHandle(handle -> handle.createQuery("UPDATE register_import SET told_at = :now, refused = :refused"
                                + " WHERE id = :id AND told_at IS NULL RETURNING what, added, known")
                        .bind("now", now)
                        .bind("refused", refused)
                        .bind("id", id)
                        .map((row, context) -> new RegisterImported(
                                id, 1, row.getString(1), row.getLong(2), row.getLong(3), refused, now))
                        .findOne())
                .filter(event -> event.added() > 0)
                .ifPresent(outbox::append);
    }

    @Override
    public void tidy(Instant now) {
        List<UUID> abandoned = jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM register_import WHERE"
                        + " told_at IS NULL AND moved_at < :before ORDER BY moved_at LIMIT :most")
                .bind("before", now.minus(ABANDONED))
                .bind("most", BATCH)
                .mapTo(UUID.class)
                .list());
        abandoned.forEach(id -> self.tell(id, 0));
    }
}
