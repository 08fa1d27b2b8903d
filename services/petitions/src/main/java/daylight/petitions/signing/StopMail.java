package daylight.petitions.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** No more news of a petition to this signer. */
@ApplicationScoped
class StopMail {
    private final Jdbi jdbi;

    StopMail(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    public void stop(Signer signer) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE signature SET notify = false WHERE petition_id = :petition AND signer = :signer")
                .bind("petition", signer.petition())
                .bind("signer", signer.signer())
                .execute());
    }
}
