/**
 * The register itself: entries, their versions, and the one way to change them.
 *
 * <p>Cast: {@link daylight.organizations.register.Entry} is what the register says of an organization, {@link daylight.organizations.register.Organization} the row it stands in; {@code Register} writes
 * both, with the version of the day and the event; {@link daylight.organizations.register.RegisterTransitions} is the whole life of an organization.
 *
 * <p>Invariants: an entry changes by a filing only; what it said on a day is never changed; every change is an event with its public notice.
 */
@NullMarked
package daylight.organizations.register;

import org.jspecify.annotations.NullMarked;
