package daylight.kernel.calendar;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays of the federal government of the United States, by rule (5 U.S.C. 6103(a)). One on a Saturday is kept on the Friday before (6103(b)), one on a Sunday on the Monday after
 * (Executive Order 11582).
 */
final class FederalHolidays implements Holidays {
    /** From here on Veterans Day is back on 11 November (Public Law 94-97) and the rules below hold. */
    private static final int FIRST = 1978;

    private static final int MARTIN_LUTHER_KING_SINCE = 1986;
    private static final int JUNETEENTH_SINCE = 2021;

    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    @Override
    public boolean knows(int year) {
        return year >= FIRST;
    }

    @Override
    public @Nullable Boolean worked(LocalDate date) {
        // New Year on a Saturday is kept on the last day of the year before.
        boolean off = inYear(date.getYear()).contains(date)
                || inYear(date.getYear() + 1).contains(date);
        return off ? Boolean.FALSE : null;
    }

    private Set<LocalDate> inYear(int year) {
        return knows(year) ? byYear.computeIfAbsent(year, FederalHolidays::of) : Set.of();
    }

    private static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new HashSet<>();
        days.add(observed(LocalDate.of(year, Month.JANUARY, 1)));
        if (year >= MARTIN_LUTHER_KING_SINCE) {
            days.add(first(year, Month.JANUARY).with(dayOfWeekInMonth(3, DayOfWeek.MONDAY)));
        }
        days.add(first(year, Month.FEBRUARY).with(dayOfWeekInMonth(3, DayOfWeek.MONDAY)));
        days.add(first(year, Month.MAY).with(lastInMonth(DayOfWeek.MONDAY)));
        if (year >= JUNETEENTH_SINCE) {
            days.add(observed(LocalDate.of(year, Month.JUNE, 19)));
        }
        days.add(observed(LocalDate.of(year, Month.JULY, 4)));
        days.add(first(year, Month.SEPTEMBER).with(dayOfWeekInMonth(1, DayOfWeek.MONDAY)));
        days.add(first(year, Month.OCTOBER).with(dayOfWeekInMonth(2, DayOfWeek.MONDAY)));
        days.add(observed(LocalDate.of(year, Month.NOVEMBER, 11)));
        days.add(first(year, Month.NOVEMBER).with(dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
        days.add(observed(LocalDate.of(year, Month.DECEMBER, 25)));
        return days;
    }

    private static LocalDate first(int year, Month month) {
        return LocalDate.of(year, month, 1);
    }

    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
