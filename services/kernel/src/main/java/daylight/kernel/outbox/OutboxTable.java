package daylight.kernel.outbox;

import daylight.contracts.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The SQL of outbox and archive. */
final class OutboxTable {
    // Any number that nothing else in a service's database locks; the same in every release, for old and new replicas
    // exclude each other by it.
    private static final long RELAY_LOCK = 0x4441_594C_0000_0001L;

    private OutboxTable() {}

    /** An event with its envelope, on its way into the table. */
    record Enveloped(UUID id, Event event, String payload) {}

    static void insert(Handle handle, List<Enveloped> events, Instant at) {
        handle.createUpdate("""
                        INSERT INTO outbox (id, topic, type, aggregate_id, aggregate_version, at, payload)
                        SELECT id, topic, type, aggregate_id, aggregate_version, :at, payload
                        FROM unnest(:id, :topic, :type, :aggregate, :version, :payload)
                            WITH ORDINALITY AS event (id, topic, type, aggregate_id, aggregate_version, payload, place)
                        ORDER BY place
                        """)
                .bind("at", at)
                .bind("id", events.stream().map(Enveloped::id).toArray(UUID[]::new))
                .bind("topic", events.stream().map(one -> one.event().topic()).toArray(String[]::new))
                .bind("type", events.stream().map(one -> one.event().type()).toArray(String[]::new))
                .bind(
                        "aggregate",
                        events.stream().map(one -> one.event().aggregateId()).toArray(UUID[]::new))
                .bind(
                        "version",
                        events.stream().map(one -> one.event().version()).toArray(Long[]::new))
                .bind("payload", events.stream().map(Enveloped::payload).toArray(String[]::new))
                .execute();
    }

    static List<OutboxRow> oldest(Handle handle, int limit) {
        return handle.createQuery(
                        "SELECT seq, topic, type, aggregate_id, payload FROM outbox ORDER BY seq LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list();
    }

    /** How many wait, counted up to a hundred thousand, and since when the oldest does. */
    static OutboxMeasures.Waiting waiting(Handle handle) {
        return handle.createQuery("""
                        SELECT count(*) AS events, min(at) AS oldest
                        FROM (SELECT at FROM outbox ORDER BY seq LIMIT 100000) AS waiting
                        """)
                .map((row, context) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new OutboxMeasures.Waiting(
                            row.getLong("events"), oldest == null ? null : oldest.toInstant());
                })
                .one();
    }

    /** Archived events of a time, in order, after one of them. The archive only grows, and a row is in it before it can be asked for: a cursor is safe here. */
    static List<OutboxRow> archived(Handle handle, Instant from, Instant to, long after, int limit) {
        return handle.createQuery("""
                        SELECT seq, topic, type, aggregate_id, payload FROM outbox_archive
                        WHERE archived_at >= :from AND archived_at < :to AND seq > :after ORDER BY seq LIMIT :limit
                        """)
                .bind("from", from)
                .bind("to", to)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list();
    }

    /** Moves rows to the archive. One statement: a row is in exactly one of the two tables, whatever dies. */
    static void archive(Handle handle, List<OutboxRow> rows, Instant now) {
        handle.createUpdate("""
                        WITH sent AS (DELETE FROM outbox WHERE seq = ANY (:seqs) RETURNING *)
                        INSERT INTO outbox_archive (seq, id, topic, type, aggregate_id, aggregate_version, at, payload, archived_at)
                        SELECT seq, id, topic, type, aggregate_id, aggregate_version, at, payload, :now FROM sent
                        """)
                .bind("seqs", rows.stream().map(OutboxRow::seq).toArray(Long[]::new))
                .bind("now", now)
                .execute();
    }

    /** Takes the lock that makes this session the one active relay of the database. It ends with the session at the latest. */
    static boolean lock(Handle handle) {
        return handle.createQuery("SELECT pg_try_advisory_lock(:lock)")
                .bind("lock", RELAY_LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    static void unlock(Handle handle) {
        handle.createQuery("SELECT pg_advisory_unlock(:lock)")
                .bind("lock", RELAY_LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getString("topic"),
                row.getString("type"),
                row.getString("aggregate_id"),
                row.getString("payload"));
    }
}
