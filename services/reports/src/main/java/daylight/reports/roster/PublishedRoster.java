package daylight.reports.roster;

import daylight.reports.keys.Hex32;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A roster that was published.
 *
 * @param note the whole signed note
 * @param sha256 of the note
 * @param supersededOn the day the next one was published; null for the current one
 */
record PublishedRoster(
        long epoch,
        LocalDate from,
        LocalDate until,
        String note,
        Hex32 sha256,
        @Nullable LocalDate supersededOn) {}
