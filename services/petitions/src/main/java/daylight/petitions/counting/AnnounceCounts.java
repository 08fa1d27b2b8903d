package daylight.petitions.counting;

import daylight.contracts.petitions.SignaturesCounted;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.petition.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells of each count that changed, at most once a second a petition, and finds the thresholds that were reached. It takes the petition's row before its count, as
 * whoever moderates does, and leaves one that is taken to the next round: nobody's work on one petition holds up the counts of others. Every method runs in the caller's
 * transaction.
 */
@ApplicationScoped
class AnnounceCounts {
    /** By the database's clock: those of replicas differ. */
    private static final String DUE =
            "(total IS DISTINCT FROM announced_total OR invalidated IS DISTINCT FROM announced_invalidated)"
                    + " AND (announced_at IS NULL OR announced_at <= clock_timestamp() - CAST(:pause AS interval))";

    private record Total(long signatures, long invalidated) {}

    private final Jdbi jdbi;
    private final CounterLock lock;
    private final Petitions petitions;
    private final ReachThresholds thresholds;
    private final NoticeBursts bursts;
    private final Outbox outbox;
    private final CountingConfig config;

    AnnounceCounts(
            Jdbi jdbi,
            CounterLock lock,
            Petitions petitions,
            ReachThresholds thresholds,
            NoticeBursts bursts,
            Outbox outbox,
            CountingConfig config) {
        this.jdbi = jdbi;
        this.lock = lock;
        this.petitions = petitions;
        this.thresholds = thresholds;
        this.bursts = bursts;
        this.outbox = outbox;
        this.config = config;
    }

    /** Those of which there is something to tell, in the order in which several are locked. */
    List<UUID> due() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT petition_id FROM petition_count WHERE " + DUE + " ORDER BY petition_id")
                .bind("pause", config.announce().toString())
                .mapTo(UUID.class)
                .list());
    }

    void all(Instant now) {
        if (lock.mine()) {
            due().forEach(petition -> tell(petition, now));
        }
    }

    void one(UUID petition, Instant now) {
        if (lock.mine()) {
            tell(petition, now);
        }
    }

    private void tell(UUID petition, Instant now) {
        if (!take(petition)) {
            return;
        }
        mark(petition).ifPresent(total -> {
            outbox.append(new SignaturesCounted(
                    petition, petitions.nextVersion(petition), total.signatures(), total.invalidated(), now));
            thresholds.reach(petitions.lock(petition), total.signatures(), now);
            bursts.notice(petition, now);
        });
    }

    private boolean take(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM petition WHERE id = :petition FOR NO KEY UPDATE SKIP LOCKED")
                .bind("petition", petition)
                .mapTo(UUID.class)
                .findOne()
                .isPresent());
    }

    /** Marks it announced; empty when that was done meanwhile. */
    private Optional<Total> mark(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE petition_count SET announced_at = clock_timestamp(), announced_total = total, announced_invalidated = invalidated"
                                + " WHERE petition_id = :petition AND " + DUE + " RETURNING total, invalidated")
                .bind("petition", petition)
                .bind("pause", config.announce().toString())
                .map((row, context) -> new Total(row.getLong(1), row.getLong(2)))
                .findOne());
    }
}
