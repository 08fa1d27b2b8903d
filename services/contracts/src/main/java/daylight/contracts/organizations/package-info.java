/**
 * Events of the register of social organizations.
 *
 * <p>Invariants: no officer, no address; an account only by its opaque id.
 */
@NullMarked
package daylight.contracts.organizations;

import org.jspecify.annotations.NullMarked;
