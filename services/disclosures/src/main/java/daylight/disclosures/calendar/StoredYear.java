package daylight.disclosures.calendar;

import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.calendar.Jurisdiction;
import java.time.Instant;
import java.util.UUID;

/** A year as it was entered here. */
record StoredYear(UUID id, int version, Jurisdiction jurisdiction, CalendarYear year, Instant proclaimedAt) {}
