package daylight.web.petitions;

import java.time.Instant;

/** Until when a petition is kept for one moderator. */
public record Lock(Instant until) {}
