package daylight.organizations.reserving;

import java.time.Instant;
import java.util.UUID;

/** A name that is kept for an account. */
public record Reservation(UUID id, String name, String kind, String region, Instant reservedAt, Instant expiresAt) {}
