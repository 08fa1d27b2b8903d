package daylight.web.account;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdToken;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is signed in. Only pages under /my may ask. */
@RequestScoped
public class Reader {
    private final SecurityIdentity identity;
    private final AccessTokenCredential accessToken;

    /** Its qualifier can stand on a field alone. */
    @Inject
    @IdToken
    JsonWebToken idToken;

    Reader(SecurityIdentity identity, AccessTokenCredential accessToken) {
        this.identity = identity;
        this.accessToken = accessToken;
    }

    /** The header that lets a service see who asks. */
    public String bearer() {
        return "Bearer " + accessToken.getToken();
    }

    /** The agency the reader may act for, by its slug. */
    public @Nullable String agency() {
        Object claim = idToken.getClaim("agency");
        return claim == null || claim.toString().isBlank() ? null : claim.toString();
    }

    public String name() {
        Object full = idToken.getClaim("name");
        Object login = idToken.getClaim("preferred_username");
        return Objects.toString(full != null && !full.toString().isBlank() ? full : login, "");
    }

    public String email() {
        return Objects.toString(idToken.getClaim("email"), "");
    }

    public boolean emailConfirmed() {
        return Boolean.TRUE.equals(idToken.getClaim("email_verified"));
    }

    public boolean may(String role) {
        return identity.hasRole(role);
    }

    /** The portal's roles the reader has, in the order a page shows them. */
    public List<String> roles() {
        return Stream.of("citizen", "publisher", "moderator", "registrar", "investigator", "auditor", "admin")
                .filter(identity::hasRole)
                .toList();
    }
}
