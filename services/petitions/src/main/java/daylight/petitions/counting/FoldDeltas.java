package daylight.petitions.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The counter's statements. */
@ApplicationScoped
class FoldDeltas {
    /** Any number, the same for all replicas: one counter at a time, so that two never wait for each other's rows. */
    private static final long LOCK = 0x5067_6e43_6f75_6e74L;

    /** MERGE and not ON CONFLICT: a sum below nought, of withdrawals, would break the table's rule as a row of its own before it met the row it belongs to. */
    private static final String FOLD = """
            WITH gone AS (
                DELETE FROM signature_delta RETURNING petition_id, region, hour, added, invalidated
            ), regions AS (
                MERGE INTO region_count c USING (SELECT petition_id, region, sum(added) AS added FROM gone GROUP BY petition_id, region) d
                ON c.petition_id = d.petition_id AND c.region = d.region
                WHEN MATCHED THEN UPDATE SET total = c.total + d.added
                WHEN NOT MATCHED THEN INSERT (petition_id, region, total) VALUES (d.petition_id, d.region, d.added)
            ), hours AS (
                MERGE INTO hour_count c USING (SELECT petition_id, hour, sum(added) AS added FROM gone GROUP BY petition_id, hour) d
                ON c.petition_id = d.petition_id AND c.hour = d.hour
                WHEN MATCHED THEN UPDATE SET total = c.total + d.added
                WHEN NOT MATCHED THEN INSERT (petition_id, hour, total) VALUES (d.petition_id, d.hour, d.added)
            ), recent AS (
                INSERT INTO recent_count AS c (petition_id, slot, total)
                SELECT petition_id, date_bin('5 minutes', :now, 'epoch'), sum(greatest(added, 0)) FROM gone GROUP BY petition_id
                ON CONFLICT (petition_id, slot) DO UPDATE SET total = c.total + excluded.total
            )
            MERGE INTO petition_count c
            USING (SELECT petition_id, sum(added) AS added, sum(invalidated) AS invalidated FROM gone GROUP BY petition_id) d
            ON c.petition_id = d.petition_id
            WHEN MATCHED THEN UPDATE SET total = c.total + d.added, invalidated = c.invalidated + d.invalidated, folded_at = clock_timestamp()
            WHEN NOT MATCHED THEN INSERT (petition_id, total, invalidated, folded_at)
                VALUES (d.petition_id, d.added, d.invalidated, clock_timestamp())
            """;

    /** A total that waits to be announced. */
    record Unannounced(UUID petition, long total, long invalidated) {}

    boolean mine(Handle handle) {
        return handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    /** Folds and deletes all deltas there are. The time of a fold is the database's, so that replicas whose clocks differ agree on what is newer. */
    void fold(Handle handle, Instant now) {
        handle.createUpdate(FOLD).bind("now", now.atOffset(ZoneOffset.UTC)).execute();
    }

    /** What changed since it was announced, if that was before {@code until}; marks it announced. */
    List<Unannounced> announce(Handle handle, Instant now, Instant until) {
        return handle.createQuery("UPDATE petition_count SET announced_at = :now, announced_total = total"
                        + " WHERE total IS DISTINCT FROM announced_total AND (announced_at IS NULL OR announced_at <= :until)"
                        + " RETURNING petition_id, total, invalidated")
                .bind("now", now)
                .bind("until", until)
                .map((row, context) -> new Unannounced(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
                .list();
    }
}
