package daylight.petitions.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Keeps signatures, one at a time; the batches are in {@link SignatureBatches}. Every method runs in the caller's transaction. */
@ApplicationScoped
class Signatures {
    private final Jdbi jdbi;

    Signatures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps it until it is confirmed; what was pending of the same signer is replaced, but its marks stay. */
    void putPending(PendingSignature pending, Instant at) {
        jdbi.useHandle(handle -> key(
                        handle.createUpdate(
                                "INSERT INTO pending_signature (petition_id, signer, region, name, address, notify, sponsor, marks, created_at)"
                                        + " VALUES (:petition, :signer, :region, :name, :address, :notify, :sponsor, :marks, :at)"
                                        + " ON CONFLICT (petition_id, signer) DO UPDATE SET region = excluded.region, name = excluded.name,"
                                        + " address = excluded.address, notify = excluded.notify, sponsor = excluded.sponsor,"
                                        + " marks = pending_signature.marks | excluded.marks, created_at = excluded.created_at"),
                        pending.signer())
                .bind("region", pending.region())
                .bind("name", pending.name())
                .bind("address", pending.address())
                .bind("notify", pending.news())
                .bind("sponsor", pending.sponsor())
                .bind("marks", pending.marks())
                .bind("at", at)
                .execute());
    }

    Optional<PendingSignature> pending(Signer signer) {
        return jdbi.withHandle(handle -> key(
                        handle.createQuery(
                                "SELECT * FROM pending_signature WHERE petition_id = :petition AND signer = :signer"),
                        signer)
                .map((row, context) -> new PendingSignature(
                        signer,
                        row.getString("region"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getBoolean("notify"),
                        row.getBoolean("sponsor"),
                        row.getInt("marks")))
                .findOne());
    }

    /** Moves a pending signature in, as a sponsor's or as any; false when the signer is in already. */
    boolean add(PendingSignature pending, boolean sponsor, Instant at) {
        return jdbi.withHandle(handle -> {
            drop(handle, pending.signer());
            int added = key(
                            handle.createUpdate(
                                    "INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)"
                                            + " VALUES (:petition, :signer, :at, :region, :marks, :sponsor, :notify, :name, :address) ON CONFLICT DO NOTHING"),
                            pending.signer())
                    .bind("at", at)
                    .bind("region", pending.region())
                    .bind("marks", pending.marks())
                    .bind("sponsor", sponsor)
                    .bind("notify", pending.news())
                    .bind("name", pending.name())
                    .bind("address", pending.address())
                    .execute();
            if (added == 1) {
                delta(handle, pending.signer().petition(), pending.region(), at, 1);
            }
            return added == 1;
        });
    }

    /** Removes the signature and what is pending. One that was struck out stays, without name and address, so that its signer stays out. True when it was a sponsor's. */
    boolean remove(Signer signer) {
        return jdbi.withHandle(handle -> {
            drop(handle, signer);
            key(
                            handle.createUpdate(
                                    "UPDATE signature SET name = NULL, address = NULL, notify = false"
                                            + " WHERE petition_id = :petition AND signer = :signer AND invalidation IS NOT NULL"),
                            signer)
                    .execute();
            return key(
                            handle.createQuery(
                                    "WITH gone AS (DELETE FROM signature WHERE petition_id = :petition AND signer = :signer"
                                            + " AND invalidation IS NULL RETURNING petition_id, region, confirmed_at, sponsor),"
                                            + " counted AS (INSERT INTO signature_delta (petition_id, region, hour, slot, added, invalidated)"
                                            + " SELECT petition_id, region, date_trunc('hour', confirmed_at, 'UTC'),"
                                            + " date_bin('5 minutes', confirmed_at, 'epoch'), -1, 0 FROM gone)"
                                            + " SELECT coalesce(bool_or(sponsor), false) FROM gone"),
                            signer)
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    boolean sponsored(Signer signer) {
        return jdbi.withHandle(handle -> key(
                        handle.createQuery(
                                "SELECT EXISTS (SELECT FROM signature WHERE petition_id = :petition AND signer = :signer AND sponsor)"),
                        signer)
                .mapTo(Boolean.class)
                .one());
    }

    private static void drop(Handle handle, Signer signer) {
        key(
                        handle.createUpdate(
                                "DELETE FROM pending_signature WHERE petition_id = :petition AND signer = :signer"),
                        signer)
                .execute();
    }

    private static void delta(Handle handle, UUID petition, String region, Instant at, int added) {
        handle.createUpdate(
                        "INSERT INTO signature_delta (petition_id, region, hour, added, invalidated)"
                                + " VALUES (:petition, :region, date_trunc('hour', CAST(:at AS timestamptz), 'UTC'), :added, 0)")
                .bind("petition", petition)
                .bind("region", region)
                .bind("at", at)
                .bind("added", added)
                .execute();
    }

    private static <S extends SqlStatement<S>> S key(S statement, Signer signer) {
        return statement.bind("petition", signer.petition()).bind("signer", signer.signer());
    }
}
