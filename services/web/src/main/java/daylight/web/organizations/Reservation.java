package daylight.web.organizations;

import java.time.Instant;

/** A name kept for an account. */
public record Reservation(String id, String name, String kind, String region, Instant reservedAt, Instant expiresAt) {}
