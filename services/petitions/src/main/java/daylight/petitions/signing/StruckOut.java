package daylight.petitions.signing;

import java.time.Instant;

/**
 * That a signature was struck out: told to its signer alone.
 *
 * @param at when a moderator decided it
 * @param reason the moderator's, as it stands in the public tally
 */
public record StruckOut(Instant at, String reason) {}
