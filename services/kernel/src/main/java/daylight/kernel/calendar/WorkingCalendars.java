package daylight.kernel.calendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calendars of all jurisdictions we know: those this release came with, and the years a service has learnt since. */
@Singleton
public class WorkingCalendars {
    private final Map<Jurisdiction, PublishedHolidays> holidays = Arrays.stream(Jurisdiction.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), WorkingCalendars::holidays));
    private final Map<Jurisdiction, WorkingCalendar> calendars = holidays.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> new WorkingCalendar(one.getValue())));

    /** Weekends alone: for clocks that ask no calendar. */
    static WorkingCalendar withoutHolidays() {
        return new WorkingCalendar(new Holidays() {
            @Override
            public boolean knows(int year) {
                return true;
            }

            @Override
            public @Nullable Boolean worked(LocalDate date) {
                return null;
            }
        });
    }

    public WorkingCalendar of(Jurisdiction jurisdiction) {
        return Objects.requireNonNull(calendars.get(jurisdiction));
    }

    /** Counts by this year from now on, in this process. Whoever learns a year must count again what was counted without it. */
    public void learn(Jurisdiction jurisdiction, CalendarYear year) {
        published(jurisdiction).learn(year);
        of(jurisdiction).forgetCounts();
    }

    /** The years that were proclaimed, the first one first; those a rule gives are not among them. */
    public List<CalendarYear> years(Jurisdiction jurisdiction) {
        return published(jurisdiction).years();
    }

    private PublishedHolidays published(Jurisdiction jurisdiction) {
        return Objects.requireNonNull(holidays.get(jurisdiction));
    }

    private static PublishedHolidays holidays(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case UNITED_STATES -> PublishedHolidays.over(new FederalHolidays());
            case CN, ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND -> PublishedHolidays.of(jurisdiction.code());
        };
    }
}
