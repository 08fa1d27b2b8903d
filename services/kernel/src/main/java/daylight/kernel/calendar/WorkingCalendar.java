package daylight.kernel.calendar;

import java.time.LocalDate;

/** The working days of one jurisdiction. */
public interface WorkingCalendar {
    boolean isWorkingDay(LocalDate date);

    /** Whether the holidays of that date's year are known. */
    boolean isKnown(LocalDate date);

    /** Working days after {@code from} up to and including {@code to}; zero when {@code to} is not after {@code from}. */
    WorkingDays between(LocalDate from, LocalDate to);

    /** The day on which {@code days} working days have passed after {@code from}; {@code from} itself when zero. */
    DueDate add(LocalDate from, int days);
}
