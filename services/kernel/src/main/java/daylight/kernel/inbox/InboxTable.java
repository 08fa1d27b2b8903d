package daylight.kernel.inbox;

import daylight.kernel.events.ReceivedEvent;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The SQL of claims and versions seen. */
final class InboxTable {
    private InboxTable() {}

    /** Claims ids. A concurrent claim of the same id waits here until the other transaction ends. @return those that nobody had claimed */
    static Set<UUID> claim(Handle handle, String consumer, List<ReceivedEvent> events, Instant now) {
        return new HashSet<>(handle.createQuery("""
                        INSERT INTO inbox (consumer, event_id, claimed_at)
                        SELECT :consumer, id, :now FROM unnest(:ids) AS event (id)
                        ON CONFLICT ON CONSTRAINT inbox_pk DO NOTHING
                        RETURNING event_id
                        """)
                .bind("consumer", consumer)
                .bind("now", now)
                .bind("ids", events.stream().map(ReceivedEvent::id).toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /** The version seen last of each aggregate that was seen at all. */
    static Map<UUID, Long> seen(Handle handle, String consumer, List<ReceivedEvent> events) {
        return handle.createQuery("""
                        SELECT aggregate_id, aggregate_version FROM inbox_version
                        WHERE consumer = :consumer AND aggregate_id = ANY (:aggregates) FOR UPDATE
                        """)
                .bind("consumer", consumer)
                .bind(
                        "aggregates",
                        events.stream()
                                .map(ReceivedEvent::aggregateId)
                                .distinct()
                                .toArray(UUID[]::new))
                .reduceRows(new java.util.HashMap<>(), (all, row) -> {
                    all.put(row.getColumn("aggregate_id", UUID.class), row.getColumn("aggregate_version", Long.class));
                    return all;
                });
    }

    static void remember(Handle handle, String consumer, Map<UUID, Long> versions) {
        List<UUID> aggregates = List.copyOf(versions.keySet());
        handle.createUpdate("""
                        INSERT INTO inbox_version (consumer, aggregate_id, aggregate_version)
                        SELECT :consumer, aggregate, version FROM unnest(:aggregates, :versions) AS seen (aggregate, version)
                        ON CONFLICT ON CONSTRAINT inbox_version_pk DO UPDATE
                            SET aggregate_version = greatest(inbox_version.aggregate_version, excluded.aggregate_version)
                        """)
                .bind("consumer", consumer)
                .bind("aggregates", aggregates.toArray(UUID[]::new))
                .bind("versions", aggregates.stream().map(versions::get).toArray(Long[]::new))
                .execute();
    }

    /** Forgets claims made before then, five thousand at most. @return how many */
    static int forget(Handle handle, Instant before) {
        return handle.createUpdate("""
                        DELETE FROM inbox WHERE (consumer, event_id) IN
                            (SELECT consumer, event_id FROM inbox WHERE claimed_at < :before ORDER BY claimed_at LIMIT 5000)
                        """).bind("before", before).execute();
    }
}
