package daylight.organizations.people;

import org.jspecify.annotations.Nullable;

/**
 * The account of a request.
 *
 * @param subject opaque and stable
 * @param email where mail reaches it; null when it has no confirmed address
 * @param registrar whether it may decide
 */
public record Account(String subject, @Nullable String email, boolean registrar) {}
