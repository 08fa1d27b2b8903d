package daylight.kernel.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request at hand. */
@ApplicationScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The caller, from the token.
     *
     * @throws IllegalStateException without a token: the endpoint should have demanded a role
     */
    public Caller get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("There is no caller: the endpoint admits everyone");
        }
        Object agency = token.getClaim("agency");
        return new Caller(token.getSubject(), identity.getRoles(), agency == null ? null : agency.toString());
    }
}
