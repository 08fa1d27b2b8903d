package daylight.petitions.signing;

import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.signing.SigningToken.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may sponsor: whoever holds the link that the author gave away. */
@ApplicationScoped
class Invitations {
    private final SigningTokens tokens;

    Invitations(SigningTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a signature is a sponsor's, before moderation.
     *
     * @throws PetitionRefusal 404 when the petition is not public and the caller not invited, 409 when it takes no signatures
     */
    boolean sponsors(Petition petition, @Nullable String invitation, Instant now) {
        if (petition.takesSignatures(now)) {
            return false;
        }
        if (petition.state().takesSponsors() && invites(petition, invitation)) {
            return true;
        }
        if (!petition.state().isPublic()) {
            throw new PetitionRefusal.NotFound();
        }
        throw new PetitionRefusal.TakesNoSignatures();
    }

    private boolean invites(Petition petition, @Nullable String invitation) {
        return invitation != null
                && tokens.read(invitation)
                        .filter(token -> token.purpose() == Purpose.INVITE_SPONSORS
                                && token.signer().petition().equals(petition.id()))
                        .isPresent();
    }
}
