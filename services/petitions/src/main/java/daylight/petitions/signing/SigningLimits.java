package daylight.petitions.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How often is too often: for a network, which is marked, and for mails to one address, which are not sent. Every method runs in the caller's transaction. */
@ApplicationScoped
class SigningLimits {
    private static final int A_MINUTE = 60;
    private static final int FIVE_MINUTES = 300;

    private final Jdbi jdbi;
    private final MailDomains domains;
    private final SigningConfig config;

    SigningLimits(Jdbi jdbi, MailDomains domains, SigningConfig config) {
        this.jdbi = jdbi;
        this.domains = domains;
        this.config = config;
    }

    /**
     * What looks odd about a wish to sign. It notes the network.
     *
     * @param client the address of the client's machine, of which only the network's keyed hash is kept
     * @return bits of {@link Marks}
     */
    @Transactional
    public int marks(Signer signer, EmailAddress address, String client, Instant at) {
        int marks = domains.marks(address.domain());
        return crowded(signer, NetworkPrefix.of(config.secret(), client), at) ? marks | Marks.CROWDED_NETWORK : marks;
    }

    /** Notes the network and answers whether others signed from it more often than the limits before. */
    private boolean crowded(Signer signer, UUID prefix, Instant at) {
        return jdbi.withHandle(handle -> {
            boolean crowded = seenTooOften(handle, signer, prefix, at);
            handle.createUpdate(
                            "INSERT INTO network_seen (petition_id, prefix, at, signer) VALUES (:petition, :prefix, :at, :signer)")
                    .bind("petition", signer.petition())
                    .bind("prefix", prefix)
                    .bind("at", at)
                    .bind("signer", signer.signer())
                    .execute();
            return crowded;
        });
    }

    private boolean seenTooOften(Handle handle, Signer signer, UUID prefix, Instant at) {
        return handle.createQuery(
                        // The newest are enough, however many a flood has left behind.
                        "SELECT count(*) FILTER (WHERE at > :minute) >= :most1 OR count(*) >= :most5 FROM (SELECT at FROM network_seen"
                                + " WHERE petition_id = :petition AND prefix = :prefix AND at > :five AND signer <> :signer"
                                + " ORDER BY at DESC LIMIT greatest(:most1, :most5)) newest")
                .bind("minute", at.minusSeconds(A_MINUTE))
                .bind("five", at.minusSeconds(FIVE_MINUTES))
                .bind("most1", config.aMinute())
                .bind("most5", config.inFiveMinutes())
                .bind("petition", signer.petition())
                .bind("prefix", prefix)
                .bind("signer", signer.signer())
                .mapTo(Boolean.class)
                .one();
    }

    /** Counts a mail against the day's limit; false when the limit is reached and none may go. */
    boolean mayMail(Signer signer, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "INSERT INTO signing_mail (petition_id, signer, day, sent) VALUES (:petition, :signer, :day, 1)"
                                        + " ON CONFLICT (petition_id, signer, day) DO UPDATE SET sent = signing_mail.sent + 1"
                                        + " WHERE signing_mail.sent < :most")
                        .bind("petition", signer.petition())
                        .bind("signer", signer.signer())
                        .bind("day", LocalDate.ofInstant(at, ZoneOffset.UTC))
                        .bind("most", config.mailsADay())
                        .execute()
                == 1);
    }
}
