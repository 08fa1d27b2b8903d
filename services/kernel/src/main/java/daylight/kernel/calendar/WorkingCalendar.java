package daylight.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The working days of one jurisdiction: Monday to Friday without its holidays, and the weekend days that are worked in their stead. */
public final class WorkingCalendar {
    private final Holidays holidays;

    /** Working days of each year up to and including each of its days: a delay of fifteen years is counted by the year. */
    private volatile Map<Integer, int[]> counts = new ConcurrentHashMap<>();

    WorkingCalendar(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Counts anew from now on: a year was learnt. */
    void forgetCounts() {
        // Another map, for a count under way may still enter the old one.
        counts = new ConcurrentHashMap<>();
    }

    public boolean isWorkingDay(LocalDate date) {
        Boolean worked = holidays.worked(date);
        return worked == null ? date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : worked;
    }

    /** Whether the holidays of that date's year are known. */
    public boolean isKnown(LocalDate date) {
        return holidays.knows(date.getYear());
    }

    /** Working days after {@code from} up to and including {@code to}; zero when {@code to} is not after {@code from}. */
    public WorkingDays between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return new WorkingDays(0, false);
        }
        int count = upTo(to) - upTo(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            int[] whole = counted(year);
            count += whole[whole.length - 1];
        }
        return new WorkingDays(count, touchesUnknown(from.plusDays(1), to));
    }

    /** The day on which {@code days} working days have passed after {@code from}; {@code from} itself when zero. */
    public DueDate add(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forward");
        }
        LocalDate date = from;
        for (int left = days; left > 0; left -= isWorkingDay(date) ? 1 : 0) {
            date = date.plusDays(1);
        }
        return new DueDate(date, days > 0 && touchesUnknown(from.plusDays(1), date));
    }

    /** That day, or the next working day when it is a day off. */
    public DueDate rollOver(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return new DueDate(day, touchesUnknown(date, day));
    }

    private int upTo(LocalDate date) {
        return counted(date.getYear())[date.getDayOfYear()];
    }

    private int[] counted(int year) {
        return counts.computeIfAbsent(year, absent -> {
            LocalDate newYear = LocalDate.of(absent, 1, 1);
            int[] days = new int[newYear.lengthOfYear() + 1];
            for (int day = 1; day < days.length; day++) {
                days[day] = days[day - 1] + (isWorkingDay(newYear.withDayOfYear(day)) ? 1 : 0);
            }
            return days;
        });
    }

    private boolean touchesUnknown(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).anyMatch(year -> !holidays.knows(year));
    }
}
