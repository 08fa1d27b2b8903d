/**
 * The days off of a year, proclaimed after the release was made: entered by an administrator, taken in by every replica, and delays counted again by them.
 *
 * <p>Cast: {@code ProclaimCalendarYear} stores a year and raises its event; {@code KnownYears} hands the stored years to the calendars of this process; {@code CalendarConsumer} has the
 * delays counted again by {@code RecountDelays}, whose own event makes the index follow.
 *
 * <p>Invariants: a delay that touches a year without a calendar is provisional; once the year is known the delay is counted by it and is final. A recount makes no version of a record.
 */
@NullMarked
package daylight.disclosures.calendar;

import org.jspecify.annotations.NullMarked;
