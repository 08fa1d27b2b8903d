package daylight.petitions.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * How many mails go to somebody in whose name petitions are written without an account: as many a day as to a signer of one petition, whatever the petitions. Else anybody could
 * fill a stranger's mailbox by writing petitions.
 */
@ApplicationScoped
public class AuthorMails {
    /** Stands for all petitions together: none has it as its id. */
    private static final UUID ANY = new UUID(0, 0);

    private final SigningLimits limits;
    private final byte[] key;

    AuthorMails(SigningLimits limits, SigningConfig config) {
        this.limits = limits;
        this.key = ("authors " + config.secret()).getBytes(StandardCharsets.UTF_8);
    }

    /** Counts a mail to this person against the day's limit, in the caller's transaction; false when none may go. */
    public boolean mayMail(EmailAddress address, Instant at) {
        byte[] person = CanonicalAddress.of(address).getBytes(StandardCharsets.UTF_8);
        return limits.mayMail(new Signer(ANY, Macs.uuid(key, person)), at);
    }
}
