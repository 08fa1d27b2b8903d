package daylight.petitions.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Folds deltas into totals and deletes them. Every method runs in the caller's transaction. */
@ApplicationScoped
class FoldDeltas {
    /** MERGE and not ON CONFLICT: a sum below nought, of withdrawals, would break the table's rule as a row of its own before it met the row it belongs to. */
    private static final String FOLD = """
            WITH gone AS (
                DELETE FROM signature_delta %s RETURNING petition_id, region, hour, added, invalidated, slot
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
                -- What is added was confirmed just now; what is taken away says when it was.
                SELECT petition_id, coalesce(slot, date_bin('5 minutes', :now, 'epoch')), sum(added) FROM gone
                WHERE slot IS NULL OR slot > :now - interval '2 hours' GROUP BY 1, 2
                ON CONFLICT (petition_id, slot) DO UPDATE SET total = c.total + excluded.total
            )
            MERGE INTO petition_count c
            USING (SELECT petition_id, sum(added) AS added, sum(invalidated) AS invalidated FROM gone GROUP BY petition_id) d
            ON c.petition_id = d.petition_id
            WHEN MATCHED THEN UPDATE SET total = c.total + d.added, invalidated = c.invalidated + d.invalidated, folded_at = clock_timestamp()
            WHEN NOT MATCHED THEN INSERT (petition_id, total, invalidated, folded_at)
                VALUES (d.petition_id, d.added, d.invalidated, clock_timestamp())
            """;

    private static final String ALL = FOLD.formatted("");
    private static final String ONE = FOLD.formatted("WHERE petition_id = :petition");

    private final Jdbi jdbi;
    private final CounterLock lock;

    FoldDeltas(Jdbi jdbi, CounterLock lock) {
        this.jdbi = jdbi;
        this.lock = lock;
    }

    /** Those of which there are deltas. */
    List<UUID> waiting() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT DISTINCT petition_id FROM signature_delta ORDER BY petition_id")
                        .mapTo(UUID.class)
                        .list());
    }

    /** Folds and deletes all deltas there are. The time of a fold is the database's, so that replicas whose clocks differ agree on what is newer. */
    void all(Instant now) {
        if (lock.mine()) {
            jdbi.useHandle(handle -> handle.createUpdate(ALL)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute());
        }
    }

    void one(UUID petition, Instant now) {
        if (lock.mine()) {
            jdbi.useHandle(handle -> handle.createUpdate(ONE)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("petition", petition)
                    .execute());
        }
    }
}
