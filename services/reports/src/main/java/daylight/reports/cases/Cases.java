package daylight.reports.cases;

import daylight.reports.keys.Hex32;
import daylight.reports.message.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Keeps cases. Every method runs in the caller's transaction. */
@ApplicationScoped
class Cases {
    private final Jdbi jdbi;

    Cases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Case find(UUID id) {
        return one("SELECT * FROM report_case WHERE id = :id AND NOT purged", id);
    }

    /** Takes the row for this transaction. @throws CaseRefusal.NotFound 404 */
    Case lock(UUID id) {
        return one("SELECT * FROM report_case WHERE id = :id AND NOT purged FOR UPDATE", id);
    }

    private Case one(String sql, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                        .bind("id", id)
                        .map((row, context) -> read(row))
                        .findOne())
                .orElseThrow(CaseRefusal.NotFound::new);
    }

    /** A page by the next duty, the oldest first. */
    List<Case> page(CaseQuery query) {
        String where = (query.state() == null ? "" : " AND state = :state")
                + (query.assignee() == null ? "" : " AND assignee = :assignee")
                + (query.after() == null ? "" : " AND (duty_on, id) > (:duty, :after)");
        return jdbi.withHandle(handle -> {
            Query select = handle.createQuery(
                    "SELECT * FROM report_case WHERE NOT purged" + where + " ORDER BY duty_on, id LIMIT :most");
            select.bind("most", query.size() + 1);
            Optional.ofNullable(query.state()).ifPresent(state -> select.bind("state", state.code()));
            Optional.ofNullable(query.assignee()).ifPresent(name -> select.bind("assignee", name));
            Optional.ofNullable(query.after())
                    .ifPresent(after -> select.bind("duty", after.dutyOn()).bind("after", after.id()));
            return select.map((row, context) -> read(row)).list();
        });
    }

    void insert(UUID id, LocalDate today, LocalDate acknowledgeBy, LocalDate feedbackBy, Hex32 thread) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO report_case (id, version, state, received_on, acknowledge_by, feedback_by, thread)
                        VALUES (:id, 1, 'received', :today, :acknowledge, :feedback, :thread)
                        """)
                .bind("id", id)
                .bind("today", today)
                .bind("acknowledge", acknowledgeBy)
                .bind("feedback", feedbackBy)
                .bind("thread", thread.bytes())
                .execute());
        note(id, today);
    }

    /** Changes columns of a locked case and counts its version up. */
    void update(Case locked, String assignments, Changes changes) {
        jdbi.useHandle(handle -> {
            Update update = handle.createUpdate(
                    "UPDATE report_case SET version = version + 1, " + assignments + " WHERE id = :id");
            update.bind("id", locked.id());
            changes.bind(update);
            update.execute();
        });
    }

    /** Values of an update. */
    @FunctionalInterface
    interface Changes {
        void bind(Update update);
    }

    /** Writes down on which day it came into the state it has now. */
    void note(UUID id, LocalDate today) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO case_day (case_id, version, state, day) SELECT id, version, state, :today FROM report_case WHERE id = :id")
                .bind("id", id)
                .bind("today", today)
                .execute());
    }

    /** The number of the next message. A reporter's waits from now on, if none did before; a reply answers all that did. */
    int nextNumber(UUID id, Kind kind, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                UPDATE report_case SET messages = messages + 1, version = version + 1,
                                    waiting_since = CASE WHEN :waits THEN coalesce(waiting_since, :today) END
                                WHERE id = :id AND NOT purged RETURNING messages
                                """)
                        .bind("id", id)
                        .bind("waits", kind == Kind.REPORT)
                        .bind("today", today)
                        .mapTo(Integer.class)
                        .findOne())
                .orElseThrow(CaseRefusal.NotFound::new);
    }

    private static Case read(ResultSet row) throws SQLException {
        byte[] working = row.getBytes("working_sha256");
        return new Case(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                CaseState.of(row.getString("state")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("acknowledge_by", LocalDate.class),
                row.getObject("acknowledged_on", LocalDate.class),
                row.getObject("feedback_by", LocalDate.class),
                row.getObject("feedback_on", LocalDate.class),
                row.getString("assignee"),
                new Hex32(row.getBytes("thread")),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("purge_on", LocalDate.class),
                row.getBoolean("purged"),
                row.getInt("messages"),
                row.getObject("working", UUID.class),
                hash(working),
                row.getObject("working_epoch", Long.class),
                row.getObject("waiting_since", LocalDate.class),
                row.getObject("duty_on", LocalDate.class));
    }

    private static @Nullable Hex32 hash(byte @Nullable [] bytes) {
        return bytes == null ? null : new Hex32(bytes);
    }
}
