package daylight.petitions.signing;

import daylight.kernel.problems.InvalidInput;
import daylight.petitions.petition.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Signs at once for a citizen who is signed in: the account's verified address takes the place of the mail. */
@ApplicationScoped
class SignAsCitizen {
    private final SignerKeys keys;
    private final SignatureBatches batches;

    SignAsCitizen(SignerKeys keys, SignatureBatches batches) {
        this.keys = keys;
        this.batches = batches;
    }

    /** Not in one transaction with the reads before: the batch owns it. */
    public CompletionStage<Outcome> sign(Petition petition, NewSignature asked) {
        return batches.add(new DirectSignature(
                signer(petition, asked.address()), asked.region(), asked.name(), asked.address().text(), asked.news()));
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
        Object email = token.getClaim("email");
        boolean verified = Boolean.TRUE.equals(token.<Boolean>getClaim("email_verified"));
        return Optional.ofNullable(email)
                .filter(_ -> verified)
                .flatMap(text -> EmailAddress.of(text.toString()))
                .orElseThrow(() -> InvalidInput.ofParameter(
                        "Authorization", "Must be of an account whose email address is confirmed."));
    }
}
