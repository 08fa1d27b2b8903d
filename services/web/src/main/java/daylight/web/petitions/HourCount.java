package daylight.web.petitions;

import java.time.Instant;

/** Signatures confirmed in the hour that began then. */
public record HourCount(Instant hour, long signatures) {}
