package daylight.petitions.signing;

import daylight.kernel.problems.InvalidInput;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Signs at once for a citizen who is signed in: the account's verified address takes the place of the mail. */
@ApplicationScoped
public class SignAsCitizen {
    private final SignerKeys keys;
    private final Standings standings;
    private final SignatureBatches batches;
    private final ConfirmSponsor sponsors;
    private final SigningLimits limits;
    private final MailDomains domains;
    private final Invitations invitations;
    private final Clock clock;

    SignAsCitizen(
            SignerKeys keys,
            Standings standings,
            SignatureBatches batches,
            ConfirmSponsor sponsors,
            SigningLimits limits,
            MailDomains domains,
            Invitations invitations,
            Clock clock) {
        this.keys = keys;
        this.standings = standings;
        this.batches = batches;
        this.sponsors = sponsors;
        this.limits = limits;
        this.domains = domains;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * Signs, or sponsors before moderation. Not in one transaction with the reads before: the batch owns it.
     *
     * @param client the address of the client's machine, of which only the network's keyed hash is kept
     * @return confirmed, or struck out
     * @throws InvalidInput 400 when mail of the account's provider is not taken
     * @throws PetitionRefusal when the petition takes no signatures, or is not there for one without its invitation
     */
    Outcome sign(Petition petition, NewSignature asked, String client) throws InterruptedException {
        if (domains.blocked(asked.address().domain())) {
            throw InvalidInput.ofParameter(
                    "Authorization", "Must be of an account with an address of a provider whose mail is taken.");
        }
        Instant now = clock.instant();
        Signer signer = signer(petition, asked.address());
        boolean sponsor = invitations.sponsors(petition, asked.invitation(), now);
        int marks = limits.marks(signer, asked.address(), client, now);
        if (sponsor) {
            sponsors.sponsor(new PendingSignature(
                    signer, asked.region(), asked.name(), asked.address().text(), asked.news(), true, marks));
            return Outcome.CONFIRMED;
        }
        Outcome outcome = written(new DirectSignature(
                signer, asked.region(), asked.name(), asked.address().text(), asked.news(), marks));
        return switch (outcome) {
            case CONFIRMED, STRUCK_OUT -> outcome;
            case CLOSED, GONE -> throw new PetitionRefusal.TakesNoSignatures();
        };
    }

    private Outcome written(DirectSignature signature) throws InterruptedException {
        try {
            return batches.add(signature).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A signature could not be written", e.getCause());
        }
    }

    /** How the signature of this address stands, as far as anybody can still tell; empty when there is none. */
    @Transactional
    public Optional<Standing> standing(Petition petition, EmailAddress address) {
        Optional<Standing> standing = keys.find(petition.id(), address).flatMap(standings::of);
        if (standing.isEmpty() && !petition.state().isPublic()) {
            throw new PetitionRefusal.NotFound();
        }
        return standing;
    }

    Signer signer(Petition petition, EmailAddress address) {
        return keys.signer(petition.id(), address);
    }

    /**
     * The account's address.
     *
     * @throws InvalidInput 400 when it has none that is verified
     */
    static EmailAddress address(JsonWebToken token) {
        return verified(token)
                .orElseThrow(() -> InvalidInput.ofParameter(
                        "Authorization", "Must be of an account whose email address is confirmed."));
    }

    /** The account's address, if it was verified. */
    public static Optional<EmailAddress> verified(JsonWebToken token) {
        Object email = token.getClaim("email");
        // A Boolean or a JSON value, as the token was read.
        Object verified = token.getClaim("email_verified");
        return Optional.ofNullable(email)
                .filter(_ -> verified != null && verified.toString().equals("true"))
                .flatMap(text -> EmailAddress.of(text.toString()));
    }
}
