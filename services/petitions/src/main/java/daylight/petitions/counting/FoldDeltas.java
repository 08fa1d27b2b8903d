package daylight.petitions.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The counter's statements. */
@ApplicationScoped
class FoldDeltas {
    /** Any number, the same for all replicas: one counter at a time, so that two never wait for each other's rows. */
    private static final long LOCK = 0x5067_6e43_6f75_6e74L;

    private static final String FOLD = """
            WITH gone AS (
                DELETE FROM signature_delta RETURNING petition_id, region, hour, added, invalidated
            ), regions AS (
                INSERT INTO region_count AS c (petition_id, region, total)
                SELECT petition_id, region, sum(added) FROM gone GROUP BY petition_id, region
                ON CONFLICT (petition_id, region) DO UPDATE SET total = c.total + excluded.total
            ), hours AS (
                INSERT INTO hour_count AS c (petition_id, hour, total)
                SELECT petition_id, hour, sum(added) FROM gone GROUP BY petition_id, hour
                ON CONFLICT (petition_id, hour) DO UPDATE SET total = c.total + excluded.total
            ), recent AS (
                INSERT INTO recent_count AS c (petition_id, slot, total)
                SELECT petition_id, date_bin('5 minutes', :now, 'epoch'), sum(greatest(added, 0)) FROM gone GROUP BY petition_id
                ON CONFLICT (petition_id, slot) DO UPDATE SET total = c.total + excluded.total
            )
            INSERT INTO petition_count AS c (petition_id, total, invalidated, folded_at)
            SELECT petition_id, sum(added), sum(invalidated), :now FROM gone GROUP BY petition_id
            ON CONFLICT (petition_id) DO UPDATE SET total = c.total + excluded.total, invalidated = c.invalidated + excluded.invalidated,
                folded_at = excluded.folded_at
            """;

    /** A total that waits to be announced. */
    record Unannounced(UUID petition, long total, long invalidated, @Nullable Long announced) {}

    boolean mine(Handle handle) {
        return handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    /** Folds and deletes all deltas there are. */
    void fold(Handle handle, Instant now) {
        handle.createUpdate(FOLD).bind("now", now.atOffset(ZoneOffset.UTC)).execute();
    }

    /** What changed since it was announced, if that was before {@code until}; marks it announced. */
    List<Unannounced> announce(Handle handle, Instant now, Instant until) {
        return handle.createQuery("UPDATE petition_count c SET announced_at = :now, announced_total = c.total FROM petition_count old"
                        + " WHERE old.petition_id = c.petition_id AND c.total IS DISTINCT FROM c.announced_total"
                        + " AND (c.announced_at IS NULL OR c.announced_at <= :until)"
                        + " RETURNING c.petition_id, c.total, c.invalidated, old.announced_total")
                .bind("now", now)
                .bind("until", until)
                .map((row, context) -> new Unannounced(
                        row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), (Long) row.getObject(4)))
                .list();
    }
}
