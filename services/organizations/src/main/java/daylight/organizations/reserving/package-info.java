/**
 * Names kept for somebody for 30 days.
 *
 * <p>Invariant: a name is reserved once; the unique index decides between two at once.
 */
@NullMarked
package daylight.organizations.reserving;

import org.jspecify.annotations.NullMarked;
