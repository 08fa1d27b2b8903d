package daylight.web.organizations;

import java.time.Instant;

/** An invitation to represent an organization; its token is told once. */
public record Invited(String token, Instant expiresAt) {}
