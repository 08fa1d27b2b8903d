package daylight.web.petitions;

import java.time.Instant;

/**
 * That the reader's own signature was struck out.
 *
 * @param at when a moderator decided it
 * @param reason the moderator's, in public
 */
public record StruckOut(Instant at, String reason) {}
