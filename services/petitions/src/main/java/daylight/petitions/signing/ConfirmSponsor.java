package daylight.petitions.signing;

import daylight.contracts.petitions.PetitionSponsored;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionAct;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Confirms a sponsor's signature; the fifth brings the petition to moderation, and there is no place for a twenty-first. */
@ApplicationScoped
class ConfirmSponsor {
    private static final int ENOUGH = 5;
    private static final int MOST = 20;

    private final Petitions petitions;
    private final Signatures signatures;
    private final Standings standings;
    private final SubmitPetition submit;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final Clock clock;

    ConfirmSponsor(
            Petitions petitions,
            Signatures signatures,
            Standings standings,
            SubmitPetition submit,
            Outbox outbox,
            Jdbi jdbi,
            Clock clock) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.standings = standings;
        this.submit = submit;
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Confirms by a link of a sponsor. */
    @Transactional
    public Outcome confirm(Confirmation confirmed) {
        Signer signer = confirmed.signer();
        Petition petition = petitions.lock(signer.petition());
        Optional<Standing> before = standings.of(signer);
        if (before.isPresent()) {
            return before.get().counts() ? Outcome.CONFIRMED : Outcome.STRUCK_OUT;
        }
        PendingSignature pending = signatures.pending(signer).orElse(null);
        if (pending == null) {
            return Outcome.GONE;
        }
        add(petition, pending.as(confirmed));
        return Outcome.CONFIRMED;
    }

    /** Takes a sponsor whose address was confirmed before. */
    @Transactional
    public void sponsor(PendingSignature sponsor) {
        Petition petition = petitions.lock(sponsor.signer().petition());
        if (standings.of(sponsor.signer()).isEmpty()) {
            add(petition, sponsor);
        }
    }

    /** Confirms by a link of an author; answers the token of the sponsors' link. */
    @Transactional
    public String confirmPetition(SigningToken token) {
        return submit.invitation(submit.submit(petitions.lock(token.signer().petition())));
    }

    /** Takes a sponsor's signature back. A petition that is past gathering stays where it is. */
    @Transactional
    public void withdraw(Signer signer) {
        Petition petition = petitions.lock(signer.petition());
        if (signatures.remove(signer)) {
            set(petition, petition.sponsors() - 1, clock.instant());
        }
    }

    private void add(Petition petition, PendingSignature sponsor) {
        Instant now = clock.instant();
        boolean place = petition.state().takesSponsors() && petition.sponsors() < MOST;
        if (!place && !petition.takesSignatures(now)) {
            throw new PetitionRefusal.TakesNoSignatures();
        }
        // Who comes after the opening signs like everybody.
        if (signatures.add(sponsor, place, now) && place) {
            count(petition, now);
        }
    }

    private void count(Petition petition, Instant now) {
        int sponsors = petition.sponsors() + 1;
        set(petition, sponsors, now);
        if (sponsors == ENOUGH && petition.state() == PetitionState.GATHERING_SPONSORS) {
            Petition moved =
                    petitions.move(petition, PetitionAct.FIND_SPONSORS, PetitionState.AWAITING_MODERATION, now, null);
            outbox.append(new PetitionSponsored(moved.id(), moved.version(), sponsors, now));
        }
    }

    private void set(Petition petition, int sponsors, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE petition SET sponsors = :sponsors,"
                        + " moderation_since = CASE WHEN :enough THEN coalesce(moderation_since, CAST(:now AS timestamptz)) ELSE moderation_since END"
                        + " WHERE id = :id")
                .bind("sponsors", sponsors)
                .bind("enough", sponsors == ENOUGH)
                .bind("now", now)
                .bind("id", petition.id())
                .execute());
    }
}
