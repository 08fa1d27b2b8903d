/**
 * An application for registration: what is in it, and its life.
 *
 * <p>Cast: {@link daylight.organizations.application.Application} is the row, {@link daylight.organizations.application.Steps} what was saved of each step, {@link
 * daylight.organizations.application.Checklist} what is missing; {@link daylight.organizations.application.ApplicationTransitions} is the whole life.
 *
 * <p>Invariants: a submission is kept as it was; the clock runs from the complete file and starts anew with each submission.
 */
@NullMarked
package daylight.organizations.application;

import org.jspecify.annotations.NullMarked;
