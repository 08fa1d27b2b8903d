/**
 * Who speaks for an organization.
 *
 * <p>Cast: {@link daylight.organizations.representing.Representatives} keeps terms and tells of them; {@code Invitations} let a manager bring in another account.
 *
 * <p>Invariants: an account speaks from its appointment to the last day of its term; every appointment and end is an event; an address for mail is forgotten with the term.
 */
@NullMarked
package daylight.organizations.representing;

import org.jspecify.annotations.NullMarked;
