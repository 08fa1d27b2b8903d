package daylight.petitions.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What waits for moderators, the oldest first. */
@ApplicationScoped
class ModerationQueue {
    private static final int AMBER = 5;
    private static final int LATE = 7;
    private static final int MOST = 200;

    /**
     * A petition that waits.
     *
     * @param workingDays since it had its sponsors
     * @param age in-time, amber (5 working days) or late (7)
     * @param lockedUntil while a moderator works on it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waiting(
            UUID id,
            String reference,
            String state,
            String action,
            String agency,
            int sponsors,
            Instant since,
            int workingDays,
            String age,
            @Nullable Instant lockedUntil) {}

    /** A note of a moderator. */
    record Note(UUID id, Instant at, String note, boolean mine) {}

    /** Signatures that came much faster than before. */
    record Burst(UUID petition, String reference, Instant at, long rate, long usual) {}

    private final Jdbi jdbi;
    private final Agencies agencies;
    private final Clock clock;

    ModerationQueue(Jdbi jdbi, Agencies agencies, Clock clock) {
        this.jdbi = jdbi;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Transactional
    public List<Waiting> waiting() {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT p.*, CASE WHEN l.until > :now THEN l.until END AS locked_until FROM petition p"
                                + " LEFT JOIN moderation_lock l ON l.petition_id = p.id"
                                + " WHERE p.state IN ('awaiting-moderation', 'flagged') ORDER BY p.moderation_since, p.id LIMIT :most")
                .bind("now", now)
                .bind("most", MOST)
                .map((row, context) -> {
                    Timestamp since = row.getTimestamp("moderation_since");
                    Timestamp locked = row.getTimestamp("locked_until");
                    return waiting(
                            Petitions.read(row),
                            since == null ? now : since.toInstant(),
                            now,
                            locked == null ? null : locked.toInstant());
                })
                .list());
    }

    private Waiting waiting(Petition petition, Instant since, Instant now, @Nullable Instant locked) {
        int days = agencies.workingDaysBetween(petition.agency(), since, now).count();
        String age = days >= LATE ? "late" : days >= AMBER ? "amber" : "in-time";
        return new Waiting(
                petition.id(),
                petition.reference(),
                petition.state().code(),
                petition.action(),
                petition.agency(),
                petition.sponsors(),
                since,
                days,
                age,
                locked);
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
