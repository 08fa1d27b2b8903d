package daylight.web.answering;

import daylight.web.petitions.Duty;

/**
 * A duty as the desk shows it.
 *
 * @param left days left or overdue, in words
 */
public record DutyRow(Duty duty, String due, String left, boolean late) {}
