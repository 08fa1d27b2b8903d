package daylight.organizations.people;

import daylight.kernel.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The account of the request at hand. */
@ApplicationScoped
public class CurrentAccount {
    private final SecurityIdentity identity;

    CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The account, from the token.
     *
     * @throws IllegalStateException without a token: the endpoint should have demanded a role
     */
    public Account get() {
        return find().orElseThrow(() -> new IllegalStateException("The endpoint admits everyone"));
    }

    /** The account where one is signed in. */
    public Optional<Account> find() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(new Account(token.getSubject(), email(token), identity.hasRole(Roles.REGISTRAR)))
                : Optional.empty();
    }

    private static @Nullable String email(JsonWebToken token) {
        Object email = token.getClaim("email");
        // A Boolean or a JSON value, as the token was read.
        Object verified = token.getClaim("email_verified");
        return email != null && verified != null && verified.toString().equals("true") ? email.toString() : null;
    }
}
