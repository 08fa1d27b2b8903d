package daylight.web.petitions;

import java.time.Instant;

/** A moderator's note for colleagues. */
public record Note(String id, Instant at, String note, boolean mine) {}
