package daylight.web.petitions;

import java.time.Instant;

/** Signatures that came much faster than before. */
public record Burst(String petition, String reference, Instant at, long rate, long usual) {}
