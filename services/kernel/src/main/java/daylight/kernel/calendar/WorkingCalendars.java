package daylight.kernel.calendar;

import jakarta.inject.Singleton;

/** The calendars of all jurisdictions we know. */
@Singleton
public class WorkingCalendars {
    public WorkingCalendar of(Jurisdiction jurisdiction) {
        throw new UnsupportedOperationException("comes next: " + jurisdiction);
    }
}
