package daylight.disclosures.calendar;

import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.calendar.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Someone asks by which days off delays are counted. */
@ApplicationScoped
class ReadCalendars {
    private final CalendarYears years;
    private final WorkingCalendars calendars;

    ReadCalendars(CalendarYears years, WorkingCalendars calendars) {
        this.years = years;
        this.calendars = calendars;
    }

    /** Those that were entered here, and for other years those that came with the release; the first year first. */
    List<CalendarYearView> of(Jurisdiction jurisdiction) {
        Map<Integer, StoredYear> stored = years.all().stream()
                .filter(one -> one.jurisdiction() == jurisdiction)
                .collect(Collectors.toMap(one -> one.year().year(), Function.identity()));
        List<CalendarYearView> views = new java.util.ArrayList<>();
        for (CalendarYear year : calendars.years(jurisdiction)) {
            StoredYear entered = stored.remove(year.year());
            views.add(entered == null ? CalendarYearView.ofRelease(jurisdiction, year) : CalendarYearView.of(entered));
        }
        // Entered at another replica a moment ago.
        stored.values().forEach(entered -> views.add(CalendarYearView.of(entered)));
        return views;
    }
}
