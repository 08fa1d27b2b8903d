package daylight.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was proclaimed for one year of one jurisdiction. A proclamation may name days of the years beside it: the New Year's holiday that begins in December.
 *
 * @param source where it was proclaimed
 * @param off weekdays that are days off, and the weekend days around them
 * @param work weekend days that are worked in their stead
 */
public record CalendarYear(int year, String source, SortedSet<LocalDate> off, SortedSet<LocalDate> work) {
    public CalendarYear {
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
        work = Collections.unmodifiableSortedSet(new TreeSet<>(work));
    }

    public static CalendarYear of(int year, String source, Collection<LocalDate> off, Collection<LocalDate> work) {
        return new CalendarYear(year, source, new TreeSet<>(off), new TreeSet<>(work));
    }

    /** The first day that a proclamation for a year may name. */
    public static LocalDate earliest(int year) {
        return LocalDate.of(year - 1, 12, 1);
    }

    /** The last day that a proclamation for a year may name. */
    public static LocalDate latest(int year) {
        return LocalDate.of(year + 1, 1, 31);
    }

    /** Whether a day falls on a weekend. */
    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** FALSE for a day off, TRUE for one that is worked, null for a day that is not named. */
    @Nullable
    Boolean worked(LocalDate date) {
        if (off.contains(date)) {
            return Boolean.FALSE;
        }
        return work.contains(date) ? Boolean.TRUE : null;
    }
}
