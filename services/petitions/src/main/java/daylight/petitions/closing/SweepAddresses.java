package daylight.petitions.closing;

import daylight.contracts.petitions.PetitionArchived;
import daylight.kernel.housekeeping.Chore;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionAct;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.PetitionTransitions;
import daylight.petitions.petition.Petitions;
import daylight.petitions.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Deletes names and addresses of petitions that closed long enough ago, in slices, and last of all the key that could tell signers apart. A petition that fails does not
 * stop the others. What has nothing more to come is archived.
 */
@ApplicationScoped
class SweepAddresses implements Chore {
    private final Rounds<UUID> sweeping = new Rounds<>("Sweeping");
    private final Rounds<UUID> archiving = new Rounds<>("Archiving");
    private final Jdbi jdbi;
    private final Petitions petitions;
    private final Outbox outbox;
    private final RetentionConfig config;

    SweepAddresses(Jdbi jdbi, Petitions petitions, Outbox outbox, RetentionConfig config) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.outbox = outbox;
        this.config = config;
    }

    @Override
    public void tidy(Instant now) {
        forget(
                "DELETE FROM pending_signature WHERE created_at < :before AND ctid = ANY (ARRAY(SELECT ctid FROM pending_signature WHERE created_at < :before LIMIT :slice))",
                now.minus(config.pending()));
        forget(
                "DELETE FROM network_seen WHERE ctid = ANY (ARRAY(SELECT ctid FROM network_seen WHERE at < :before LIMIT :slice))",
                now.minus(config.networks()));
        forget(
                "DELETE FROM signing_mail WHERE ctid = ANY (ARRAY(SELECT ctid FROM signing_mail WHERE day < CAST(:before AS timestamptz)::date - 1 LIMIT :slice))",
                now);
        forget(
                "DELETE FROM recent_count WHERE ctid = ANY (ARRAY(SELECT ctid FROM recent_count WHERE slot < CAST(:before AS timestamptz) - interval '2 hours' LIMIT :slice))",
                now);
        Instant closedBefore =
                now.atZone(ZoneOffset.UTC).minus(config.addresses()).toInstant();
        sweeping.each(due(closedBefore), petition -> sweep(petition, now));
        archiving.each(
                done(),
                petition -> QuarkusTransaction.requiringNew().run(() -> archive(petitions.lock(petition), now)));
    }

    private void forget(String sql, Instant before) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew()
                    .call(() -> jdbi.withHandle(handle -> handle.createUpdate(sql)
                                    .bind("before", before)
                                    .bind("slice", config.slice())
                                    .execute())
                            == config.slice());
        }
    }

    /** What closed, was rejected, or would have closed long enough ago. */
    private List<UUID> due(Instant before) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM petition WHERE swept_at IS NULL AND coalesce(closed_at, closes_at) < :before ORDER BY id")
                .bind("before", before)
                .mapTo(UUID.class)
                .list());
    }

    /** What was swept while something was still to come, and now is not: an answer that came late, a petition that was shown again. */
    private List<UUID> done() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM petition WHERE state IN ('closed', 'responded', 'heard') AND swept_at IS NOT NULL ORDER BY id")
                .mapTo(UUID.class)
                .list());
    }

    private void sweep(UUID petition, Instant now) {
        Optional<UUID> after = Optional.of(new UUID(0, 0));
        while (after.isPresent()) {
            UUID from = after.get();
            after = QuarkusTransaction.requiringNew().call(() -> slice(petition, from));
        }
        QuarkusTransaction.requiringNew().run(() -> finish(petition, now));
    }

    /** Goes through the signers in the order of their key, so that no slice looks again at what another emptied. Empty at the end, else the last one. */
    private Optional<UUID> slice(UUID petition, UUID after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH looked AS (
                            SELECT signer FROM signature WHERE petition_id = :petition AND signer > :after ORDER BY signer LIMIT :slice
                        ), emptied AS (
                            UPDATE signature SET name = NULL, address = NULL, notify = false
                            WHERE petition_id = :petition AND signer IN (SELECT signer FROM looked) AND (name IS NOT NULL OR address IS NOT NULL)
                        )
                        SELECT signer FROM looked ORDER BY signer DESC LIMIT 1
                        """)
                .bind("petition", petition)
                .bind("after", after)
                .bind("slice", config.slice())
                .mapTo(UUID.class)
                .findOne());
    }

    private void finish(UUID id, Instant now) {
        Petition petition = petitions.lock(id);
        drop(id, "pending_signature", "network_seen", "petition_key");
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE petition SET swept_at = :now, creator_account = NULL, creator_address = NULL, creator_name = NULL WHERE id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute());
        archive(petition, now);
    }

    private void drop(UUID petition, String... tables) {
        jdbi.useHandle(handle -> {
            for (String table : tables) {
                handle.execute("DELETE FROM " + table + " WHERE petition_id = ?", petition);
            }
        });
    }

    private void archive(Petition petition, Instant now) {
        if (PetitionTransitions.allows(petition.state(), PetitionAct.ARCHIVE)) {
            Petition moved = petitions.move(petition, PetitionAct.ARCHIVE, PetitionState.ARCHIVED, now, null);
            outbox.append(new PetitionArchived(petition.id(), moved.version(), now));
        }
    }
}
