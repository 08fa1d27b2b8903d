package daylight.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The working days of one jurisdiction: Monday to Friday without its holidays, and the weekend days that are worked in their stead. */
public final class WorkingCalendar {
    private final Holidays holidays;

    WorkingCalendar(Holidays holidays) {
        this.holidays = holidays;
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
        int count = (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
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

    private boolean touchesUnknown(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).anyMatch(year -> !holidays.knows(year));
    }
}
