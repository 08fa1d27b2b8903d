package daylight.petitions.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What moderators should know beside the queue: notes of each other, and bursts that were noticed. */
@ApplicationScoped
class DeskNotes {
    /** A note of a moderator. */
    record Note(UUID id, Instant at, String note, boolean mine) {}

    /** Signatures that came much faster than before. */
    record Burst(UUID petition, String reference, Instant at, long rate, long usual) {}

    private final Jdbi jdbi;

    DeskNotes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    public List<Note> notes(UUID petition, String reader) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, at, note, moderator FROM moderation_note WHERE petition_id = :petition ORDER BY id")
                .bind("petition", petition)
                .map((row, context) -> new Note(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        reader.equals(row.getString(4))))
                .list());
    }

    @Transactional
    public List<Burst> bursts() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT b.petition_id, p.reference, b.at, b.rate, b.usual FROM burst b JOIN petition p ON p.id = b.petition_id"
                                + " ORDER BY b.at DESC LIMIT 50")
                .map((row, context) -> new Burst(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getLong(4),
                        row.getLong(5)))
                .list());
    }
}
