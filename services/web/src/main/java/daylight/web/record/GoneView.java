package daylight.web.record;

import daylight.web.disclosures.Tombstone;

/** What stays of a record that is no longer shown. */
public record GoneView(String reference, boolean erased, Tombstone grave) {}
