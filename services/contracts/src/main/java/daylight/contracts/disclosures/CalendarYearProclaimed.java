package daylight.contracts.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The days off of a year were made known, or corrected. Who counts working days takes them in and counts again what was provisional.
 *
 * @param calendarId one a jurisdiction and year
 * @param jurisdiction such as {@code CN} or {@code GB-SCT}
 * @param source where it was proclaimed
 * @param off days off; some may lie in the month before or after the year
 * @param work weekend days that are worked
 */
public record CalendarYearProclaimed(
        UUID calendarId,
        long version,
        String jurisdiction,
        int year,
        String source,
        List<LocalDate> off,
        List<LocalDate> work,
        Instant at)
        implements DisclosureEvent {
    public CalendarYearProclaimed {
        off = List.copyOf(off);
        work = List.copyOf(work);
    }

    @Override
    public UUID aggregateId() {
        return calendarId;
    }
}
