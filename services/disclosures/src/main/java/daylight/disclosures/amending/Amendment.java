package daylight.disclosures.amending;

import daylight.disclosures.record.RecordContent;

/** What an agency asks for: new content in place of the current, and why. */
record Amendment(RecordContent content, String reason) {}
