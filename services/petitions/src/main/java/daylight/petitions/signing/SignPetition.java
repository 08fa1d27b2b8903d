package daylight.petitions.signing;

import daylight.kernel.mail.MailQueue;
import daylight.kernel.mail.OutgoingMail;
import daylight.petitions.letters.Letters;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.signing.SigningToken.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Takes a wish to sign and writes to the address: it counts once its link is confirmed. Nothing in the answer tells whether the address has signed before. */
@ApplicationScoped
class SignPetition {
    /**
     * A signature can be taken back for as long as its address is kept; this only bounds the token. A sponsor's is kept for three months of gathering, six of signing, six
     * afterwards, and as long as moderators took.
     */
    private static final Duration WITHDRAWAL = Duration.ofDays(731);

    private final Petitions petitions;
    private final Signatures signatures;
    private final Standings standings;
    private final SigningLimits limits;
    private final SignerKeys keys;
    private final Invitations invitations;
    private final SigningTokens tokens;
    private final MailQueue mails;
    private final Letters letters;
    private final SigningConfig config;
    private final Clock clock;

    // Many collaborators: this is where address, limits, tokens and mail meet.
    SignPetition(
            Petitions petitions,
            Signatures signatures,
            Standings standings,
            SigningLimits limits,
            SignerKeys keys,
            Invitations invitations,
            SigningTokens tokens,
            MailQueue mails,
            Letters letters,
            SigningConfig config,
            Clock clock) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.standings = standings;
        this.limits = limits;
        this.keys = keys;
        this.invitations = invitations;
        this.tokens = tokens;
        this.mails = mails;
        this.letters = letters;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Signs, pending the mail.
     *
     * @param client the address of the client's machine, of which only the network's keyed hash is kept
     * @throws PetitionRefusal 404, or 409 when it takes no signatures
     */
    @Transactional
    public void sign(String idOrReference, NewSignature asked, String client) {
        Instant now = clock.instant();
        Petition petition = petitions.find(idOrReference).orElseThrow(PetitionRefusal.NotFound::new);
        boolean sponsor = invitations.sponsors(petition, asked.invitation(), now);
        Signer signer = keys.signer(petition.id(), asked.address());
        int marks = limits.marks(signer, asked.address(), client, now);
        Optional<Standing> before = standings.of(signer);
        // Also when it is signed: the time that the answer takes must not tell either. Confirming it changes nothing
        // then.
        signatures.putPending(
                new PendingSignature(
                        signer, asked.region(), asked.name(), asked.address().text(), asked.news(), sponsor, marks),
                now);
        if (limits.mayMail(signer, now)) {
            mails.add(List.of(mail(petition, asked, signer, before, sponsor, now)));
        }
    }

    private OutgoingMail mail(
            Petition petition,
            NewSignature asked,
            Signer signer,
            Optional<Standing> before,
            boolean sponsor,
            Instant now) {
        String to = asked.address().text();
        String withdraw = tokens.write(Purpose.WITHDRAW, signer, now.plus(WITHDRAWAL));
        if (before.isPresent()) {
            StruckOut struckOut = before.get().struckOut();
            return struckOut == null
                    ? letters.signedAlready(to, petition, withdraw)
                    : letters.struckOut(
                            to,
                            petition,
                            LocalDate.ofInstant(struckOut.at(), ZoneOffset.UTC),
                            struckOut.reason(),
                            withdraw);
        }
        Purpose purpose = sponsor ? Purpose.CONFIRM_SPONSOR : Purpose.CONFIRM_SIGNATURE;
        return letters.confirmSignature(
                to, petition, tokens.write(purpose, signer, now.plus(config.linkHolds())), withdraw);
    }
}
