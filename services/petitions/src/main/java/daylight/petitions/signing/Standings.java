package daylight.petitions.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Whether a signer's signature is there, and whether it counts. For the signer alone: by their own link, their own mailbox, or their own account. Runs in the caller's transaction. */
@ApplicationScoped
class Standings {
    private final Jdbi jdbi;

    Standings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty when there is no signature. */
    Optional<Standing> of(Signer signer) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT i.requested_at, i.reason FROM signature s LEFT JOIN invalidation i ON i.id = s.invalidation"
                                + " WHERE s.petition_id = :petition AND s.signer = :signer")
                .bind("petition", signer.petition())
                .bind("signer", signer.signer())
                .map((row, context) -> new Standing(
                        row.getString(2) == null
                                ? null
                                : new StruckOut(row.getTimestamp(1).toInstant(), row.getString(2))))
                .findOne());
    }

    /** How it was struck out; null when it counts, or there is none. */
    @Nullable
    StruckOut struckOut(Signer signer) {
        return of(signer).map(Standing::struckOut).orElse(null);
    }
}
