package daylight.kernel.calendar;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendars of all jurisdictions we know. */
@Singleton
public class WorkingCalendars {
    private final Map<Jurisdiction, WorkingCalendar> calendars = Arrays.stream(Jurisdiction.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), one -> new WorkingCalendar(holidays(one))));

    public WorkingCalendar of(Jurisdiction jurisdiction) {
        return calendars.getOrDefault(
                jurisdiction, calendars.values().iterator().next());
    }

    private static Holidays holidays(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case UNITED_STATES -> new FederalHolidays();
            case CN, ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND -> PublishedHolidays.of(jurisdiction.code());
        };
    }
}
