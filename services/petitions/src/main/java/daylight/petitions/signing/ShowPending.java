package daylight.petitions.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.signing.SigningToken.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the holder of a link what pressing the button would confirm: the name and place of the last time the form was sent. */
@ApplicationScoped
class ShowPending {
    /**
     * What a link is for.
     *
     * @param purpose confirm-signature, confirm-sponsor, confirm-petition or withdraw
     * @param state of the petition
     * @param sponsors it has so far
     * @param name as pending; absent when nothing is
     * @param struckOut when and why the signature was struck out, if it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pending(
            String purpose,
            String reference,
            String action,
            String background,
            @Nullable String details,
            String state,
            int sponsors,
            @Nullable String name,
            @Nullable String region,
            @Nullable StruckOut struckOut) {}

    private final Petitions petitions;
    private final Signatures signatures;
    private final Standings standings;

    ShowPending(Petitions petitions, Signatures signatures, Standings standings) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.standings = standings;
    }

    @Transactional
    public Pending show(SigningToken token) {
        Petition petition =
                petitions.find(token.signer().petition().toString()).orElseThrow(PetitionRefusal.NotFound::new);
        if (petition.withheld() && token.purpose() != Purpose.WITHDRAW) {
            throw new PetitionRefusal.Withheld(petition);
        }
        Optional<PendingSignature> pending = signatures.pending(token.signer());
        return new Pending(
                token.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                petition.reference(),
                petition.withheld() ? "" : petition.action(),
                petition.withheld() ? "" : petition.background(),
                petition.withheld() ? null : petition.details(),
                petition.state().code(),
                petition.sponsors(),
                pending.map(PendingSignature::name).orElse(null),
                pending.map(PendingSignature::region).orElse(null),
                standings.struckOut(token.signer()));
    }
}
