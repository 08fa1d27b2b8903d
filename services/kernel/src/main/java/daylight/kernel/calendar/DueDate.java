package daylight.kernel.calendar;

import java.time.LocalDate;

/**
 * A date reached by counting.
 *
 * @param provisional whether a year without published holidays was counted through
 */
public record DueDate(LocalDate date, boolean provisional) {}
