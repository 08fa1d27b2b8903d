/**
 * Working days and statutory clocks, as data.
 *
 * <p>Cast: {@link daylight.kernel.calendar.WorkingCalendars} has a {@link daylight.kernel.calendar.WorkingCalendar} a jurisdiction; {@link daylight.kernel.calendar.StatutoryClocks} has the clocks of law; {@link daylight.kernel.calendar.WorkingDays} and
 * {@link daylight.kernel.calendar.DueDate} are counts and dates that say whether they are provisional.
 *
 * <p>Invariants: a year without published holidays counts weekends only, and everything that touches it is provisional. A service that keeps proclaimed years
 * ({@link daylight.kernel.calendar.CalendarYear}) hands them to {@code WorkingCalendars.learn} and counts again.
 */
@NullMarked
package daylight.kernel.calendar;

import org.jspecify.annotations.NullMarked;
