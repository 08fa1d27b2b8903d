package daylight.petitions.moderation;

import daylight.contracts.petitions.ModerationNoted;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.petition.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Leaves a note for colleagues, also for one who holds the lock. Its text is theirs; that there is one is an event. */
@ApplicationScoped
class LeaveNote {
    private final Petitions petitions;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final Clock clock;

    LeaveNote(Petitions petitions, Outbox outbox, Jdbi jdbi, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Transactional
    public void leave(Handling by, UUID note, String text) {
        Instant now = clock.instant();
        UUID id = petitions.lock(by.petition()).id();
        jdbi.useHandle(
                handle -> handle.createUpdate("INSERT INTO moderation_note (id, petition_id, moderator, at, note)"
                                + " VALUES (:id, :petition, :moderator, :at, :note)")
                        .bind("id", note)
                        .bind("petition", id)
                        .bind("moderator", by.moderator())
                        .bind("at", now)
                        .bind("note", text)
                        .execute());
        outbox.append(new ModerationNoted(id, petitions.nextVersion(id), "note", now));
    }
}
