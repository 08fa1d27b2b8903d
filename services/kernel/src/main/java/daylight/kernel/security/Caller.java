package daylight.kernel.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, from a token whose issuer, audience and expiry were checked.
 *
 * @param subject the account's stable id; no name and no address
 * @param roles of the realm
 * @param agency slug of the agency the caller acts for; null for everyone else
 */
public record Caller(
        String subject, Set<String> roles, @Nullable String agency) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean actsFor(String slug) {
        return slug.equals(agency);
    }
}
