package daylight.web.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as their access token says. Only pages under /my may ask. */
@RequestScoped
public class Reader {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Reader(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The header that lets a service see who asks. */
    public String bearer() {
        return "Bearer " + token.getRawToken();
    }

    /** The agency the reader may act for, by its slug. */
    public @Nullable String agency() {
        String slug = text("agency");
        return slug.isBlank() ? null : slug;
    }

    public String name() {
        String full = text("name");
        return full.isBlank() ? text("preferred_username") : full;
    }

    /** The name they sign in with: who a case is assigned to. */
    public String account() {
        return text("preferred_username");
    }

    public String email() {
        return text("email");
    }

    public boolean emailConfirmed() {
        return text("email_verified").equals("true");
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

    private String text(String claim) {
        return Objects.toString(token.<Object>getClaim(claim), "");
    }
}
