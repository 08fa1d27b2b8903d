/**
 * People who lead organizations, and the accounts that act.
 *
 * <p>Cast: {@link daylight.organizations.people.IdentityNumber} is what somebody typed; {@link daylight.organizations.people.PersonDigests} makes of it what we keep; {@link
 * daylight.organizations.people.LeadingPeople} knows who may not lead, and who leads what.
 *
 * <p>Invariant: no identity number is ever stored, logged or answered.
 */
@NullMarked
package daylight.organizations.people;

import org.jspecify.annotations.NullMarked;
