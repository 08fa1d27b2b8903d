package daylight.kernel.calendar;

/**
 * A number of working days.
 *
 * @param provisional whether it touches a year whose holidays were not published when it was counted
 */
public record WorkingDays(int count, boolean provisional) {}
