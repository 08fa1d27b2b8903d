package daylight.petitions.creating;

import daylight.petitions.signing.EmailAddress;
import daylight.petitions.signing.SignAsCitizen;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a petition.
 *
 * @param account subject of the account; null without one
 * @param address the account's verified address; null without one
 */
record Author(@Nullable String account, @Nullable EmailAddress address) {
    static Author of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? new Author(token.getSubject(), SignAsCitizen.verified(token).orElse(null))
                : new Author(null, null);
    }

    boolean signedIn() {
        return account != null;
    }

    /** Whose Idempotency-Key it is. */
    String caller() {
        return account == null ? "anyone" : account;
    }
}
