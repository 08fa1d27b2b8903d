package daylight.petitions.signing;

import daylight.contracts.petitions.PetitionSubmitted;
import daylight.kernel.mail.MailQueue;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.letters.Letters;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionAct;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.Petitions;
import daylight.petitions.signing.SigningToken.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Begins to gather sponsors for a draft whose author confirmed the address. */
@ApplicationScoped
public class SubmitPetition {
    /** Sponsors have three months. */
    private static final Duration INVITATION = Duration.ofDays(92);

    private static final UUID NOBODY = new UUID(0, 0);

    private final Petitions petitions;
    private final SigningTokens tokens;
    private final MailQueue mails;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    SubmitPetition(
            Petitions petitions, SigningTokens tokens, MailQueue mails, Letters letters, Outbox outbox, Clock clock) {
        this.petitions = petitions;
        this.tokens = tokens;
        this.mails = mails;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Submits a locked petition; one that is past it stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Petition submit(Petition petition) {
        if (petition.state() != PetitionState.DRAFT) {
            return petition;
        }
        Instant now = clock.instant();
        Petition moved = petitions.move(petition, PetitionAct.SUBMIT, PetitionState.GATHERING_SPONSORS, now, null);
        outbox.append(new PetitionSubmitted(
                moved.id(), moved.version(), moved.reference(), moved.agency(), moved.region(), now));
        if (moved.creatorAddress() != null) {
            mails.add(List.of(letters.findSponsors(moved.creatorAddress(), moved, invitation(moved))));
        }
        return moved;
    }

    /** Whether the link for sponsors still leads to them. */
    public boolean invites(Petition petition) {
        return petition.state().takesSponsors()
                && clock.instant().isBefore(petition.createdAt().plus(INVITATION));
    }

    /** The token of the link that the author gives to sponsors. */
    public String invitation(Petition petition) {
        return tokens.write(
                Purpose.INVITE_SPONSORS,
                new Signer(petition.id(), NOBODY),
                petition.createdAt().plus(INVITATION));
    }
}
