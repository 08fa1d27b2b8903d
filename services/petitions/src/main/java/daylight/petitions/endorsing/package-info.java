/**
 * Registered organizations that stand behind a petition, publicly.
 *
 * <p>Cast: {@link daylight.petitions.endorsing.Organizations} is our copy of what the register tells, {@link daylight.petitions.endorsing.EndorsePetition} the act.
 */
@NullMarked
package daylight.petitions.endorsing;

import org.jspecify.annotations.NullMarked;
