package daylight.web.reports;

import java.time.LocalDate;

/**
 * How long the list of investigators is good for.
 *
 * @param warn whether it ends within seven days
 */
public record RosterStatus(int epoch, LocalDate until, int daysLeft, boolean warn) {}
