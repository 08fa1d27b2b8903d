package daylight.disclosures.record;

import java.util.UUID;

/** Enough of a record to point at it. */
public record RecordLink(UUID id, String reference, String title) {}
