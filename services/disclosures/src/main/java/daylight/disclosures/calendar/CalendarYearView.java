package daylight.disclosures.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.calendar.Jurisdiction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The days off of a year as the public sees them.
 *
 * @param version absent from a year that came with the release
 * @param proclaimedAt when it was entered here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CalendarYear")
record CalendarYearView(
        @Schema(
                required = true,
                enumeration = {"CN", "GB-EAW", "GB-SCT", "GB-NIR", "US"})
        String jurisdiction,

        @Schema(required = true) int year,

        @Schema(required = true, description = "Where it was proclaimed")
        String source,

        @Schema(required = true, description = "Days off; some may lie in the month before or after the year")
        List<LocalDate> off,

        @Schema(required = true, description = "Weekend days that are worked")
        List<LocalDate> work,

        @Nullable Integer version,
        @Nullable Instant proclaimedAt) {
    CalendarYearView {
        off = List.copyOf(off);
        work = List.copyOf(work);
    }

    static CalendarYearView of(StoredYear stored) {
        return view(stored.jurisdiction(), stored.year(), stored.version(), stored.proclaimedAt());
    }

    static CalendarYearView ofRelease(Jurisdiction jurisdiction, CalendarYear year) {
        return view(jurisdiction, year, null, null);
    }

    private static CalendarYearView view(
            Jurisdiction jurisdiction, CalendarYear year, @Nullable Integer version, @Nullable Instant at) {
        return new CalendarYearView(
                jurisdiction.code(),
                year.year(),
                year.source(),
                List.copyOf(year.off()),
                List.copyOf(year.work()),
                version,
                at);
    }
}
