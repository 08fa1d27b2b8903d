package daylight.petitions.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
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
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Striking out in bulk: counted first, asked for with a reason, then worked off by {@link InvalidateSignatures}. */
@ApplicationScoped
class Invalidations {
    /**
     * One bulk act, as the public sees it.
     *
     * @param struckOut so far
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Invalidation(
            UUID id,
            String reason,
            Instant requestedAt,
            long struckOut,
            @Nullable Instant finishedAt) {}

    private static final int MOST = 100;
    private static final UUID LAST = new UUID(-1, -1);

    private final Jdbi jdbi;
    private final Cursors cursors;
    private final Clock clock;
    private final TimeOrderedIds ids;

    Invalidations(Jdbi jdbi, Cursors cursors, Clock clock) {
        this.jdbi = jdbi;
        this.cursors = cursors;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    @Transactional
    public long count(UUID petition, Conditions conditions) {
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery(conditions.count())
                                .configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true)),
                        petition,
                        conditions)
                .mapTo(Long.class)
                .one());
    }

    @Transactional
    public UUID ask(UUID petition, Conditions conditions, String moderator) {
        UUID id = ids.next();
        jdbi.useHandle(handle -> bind(
                        handle.createUpdate(
                                "INSERT INTO invalidation (id, petition_id, moderator, reason, from_time, to_time, domain, region, network, marks, requested_at, after)"
                                        + " VALUES (:id, :petition, :moderator, :reason, :from, :to, :domain, :region, :network, :marks, :now, :first)"),
                        petition,
                        conditions)
                .bind("id", id)
                .bind("moderator", moderator)
                .bind("reason", conditions.reason())
                .bind("now", clock.instant())
                .bind("first", new UUID(0, 0))
                .execute());
        return id;
    }

    /**
     * A page of them, the newest first.
     *
     * @param cursor of the page before; null at the start
     */
    @Transactional
    public Page<Invalidation> of(UUID petition, @Nullable String cursor) {
        UUID before = cursor == null
                ? LAST
                : UUID.fromString(cursors.position(scope(petition), cursor).getFirst());
        // Ids sort by the time they were made.
        List<Invalidation> found = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, reason, requested_at, done, finished_at FROM invalidation WHERE petition_id = :petition AND id < :before"
                                + " ORDER BY id DESC LIMIT :most")
                .bind("petition", petition)
                .bind("before", before)
                .bind("most", MOST + 1)
                .map((row, context) -> read(row))
                .list());
        return found.size() <= MOST
                ? new Page<>(found, null)
                : new Page<>(
                        found.subList(0, MOST),
                        cursors.next(
                                scope(petition),
                                List.of(found.get(MOST - 1).id().toString())));
    }

    private static Invalidation read(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp(5);
        return new Invalidation(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getTimestamp(3).toInstant(),
                row.getLong(4),
                finished == null ? null : finished.toInstant());
    }

    private static String scope(UUID petition) {
        return "invalidations " + petition;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, UUID petition, Conditions conditions) {
        return statement
                .bind("petition", petition)
                .bind("from", conditions.from())
                .bind("to", conditions.to())
                .bind("domain", conditions.domain())
                .bind("region", conditions.region())
                .bind("network", conditions.network())
                .bind("marks", conditions.marks());
    }
}
