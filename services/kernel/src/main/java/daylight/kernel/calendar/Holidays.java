package daylight.kernel.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What makes a day other than its day of the week says. */
interface Holidays {
    /** Whether the holidays of a year are known. */
    boolean knows(int year);

    /** FALSE for a day off, TRUE for a weekend day that is worked, null for a day like any other of its kind. */
    @Nullable
    Boolean worked(LocalDate date);
}
