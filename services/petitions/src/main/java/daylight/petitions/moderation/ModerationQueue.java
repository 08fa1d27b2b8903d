package daylight.petitions.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.agencies.Agencies.Agency;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What waits for moderators, the oldest first. */
@ApplicationScoped
class ModerationQueue {
    private static final int AMBER = 5;
    private static final int LATE = 7;
    private static final int MOST = 100;
    private static final String SCOPE = "moderation";
    private static final String SINCE = "coalesce(p.moderation_since, p.created_at)";
    private static final String PAGE = "SELECT p.*, " + SINCE
            + " AS since, a.jurisdiction, CASE WHEN l.until > :now THEN l.until END AS locked_until FROM petition p"
            + " JOIN agency a ON a.slug = p.agency LEFT JOIN moderation_lock l ON l.petition_id = p.id"
            + " WHERE p.state IN ('awaiting-moderation', 'flagged') AND (p.state = 'flagged', " + SINCE
            + ", p.id) > (:aside, :since, :after) ORDER BY p.state = 'flagged', " + SINCE + ", p.id LIMIT :most";

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

    private final Jdbi jdbi;
    private final Agencies agencies;
    private final Cursors cursors;
    private final Clock clock;

    ModerationQueue(Jdbi jdbi, Agencies agencies, Cursors cursors, Clock clock) {
        this.jdbi = jdbi;
        this.agencies = agencies;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * A page of what waits: what was set aside comes after all others, so that it hides none.
     *
     * @param cursor of the page before; null at the start
     */
    @Transactional
    public Page<Waiting> waiting(@Nullable String cursor) {
        Instant now = clock.instant();
        List<Waiting> found = jdbi.withHandle(handle -> position(handle.createQuery(PAGE), cursor)
                .bind("now", now)
                .bind("most", MOST + 1)
                .map((row, context) -> waiting(row, now))
                .list());
        return found.size() <= MOST
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, MOST), after(found.get(MOST - 1)));
    }

    private Query position(Query query, @Nullable String cursor) {
        List<String> position = cursor == null
                ? List.of("false", Instant.EPOCH.toString(), new UUID(0, 0).toString())
                : cursors.position(SCOPE, cursor);
        return query.bind("aside", Boolean.parseBoolean(position.get(0)))
                .bind("since", Instant.parse(position.get(1)))
                .bind("after", UUID.fromString(position.get(2)));
    }

    private String after(Waiting last) {
        boolean aside = last.state().equals(PetitionState.FLAGGED.code());
        return cursors.next(
                SCOPE,
                List.of(
                        Boolean.toString(aside),
                        last.since().toString(),
                        last.id().toString()));
    }

    private Waiting waiting(ResultSet row, Instant now) throws SQLException {
        Petition petition = Petitions.read(row);
        Instant since = row.getTimestamp("since").toInstant();
        Timestamp locked = row.getTimestamp("locked_until");
        Agency agency = new Agency(petition.agency(), row.getString("jurisdiction"));
        int days = agencies.workingDaysBetween(agency, since, now).count();
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
                locked == null ? null : locked.toInstant());
    }
}
