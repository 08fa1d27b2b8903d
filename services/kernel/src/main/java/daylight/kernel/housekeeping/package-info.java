/**
 * Rows that have served their time are removed.
 *
 * <p>Cast: a feature declares a {@link daylight.kernel.housekeeping.Chore}; {@code Housekeeper} runs them all now and then.
 *
 * <p>Invariants: a chore may run on several replicas at once, and one that fails keeps no other from running.
 */
@NullMarked
package daylight.kernel.housekeeping;

import org.jspecify.annotations.NullMarked;
