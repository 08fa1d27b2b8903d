package daylight.kernel.calendar;

import java.time.LocalDate;

/**
 * A time in which the authority waited for the applicant.
 *
 * @param from the day it asked
 * @param to the day it got what it asked for
 */
public record Waiting(LocalDate from, LocalDate to) {
    public Waiting {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A wait ends on the day it began, or later");
        }
    }

    /** Days that do not count: after the day of asking, up to and including the day of getting. */
    boolean covers(LocalDate date) {
        return date.isAfter(from) && !date.isAfter(to);
    }
}
