/**
 * What happens in the petitions service. A signature is no event: {@link daylight.contracts.petitions.SignaturesCounted} tells the sum, at most once a second a petition.
 *
 * <p>{@link daylight.contracts.petitions.PetitionResponded} carries the answer's text, because the answer is itself a public act of the agency that becomes a
 * disclosure record; it is limited so that the event stays small. No event carries a name or an address.
 */
@NullMarked
package daylight.contracts.petitions;

import org.jspecify.annotations.NullMarked;
