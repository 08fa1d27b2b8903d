package daylight.petitions.signing;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.petitions.regions.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The word of whoever holds an address. It is the last on name and place: somebody else may have sent the form since the page was shown.
 *
 * @param name as the page showed it; null for what waits
 * @param region code of the place as the page showed it; null for what waits
 */
record Confirmation(
        Signer signer, @Nullable String name, @Nullable String region) {
    /**
     * The same, of a known place. It may ask the database.
     *
     * @throws InvalidInput 422 when the place is not known
     */
    Confirmation checked(Regions regions) {
        if (region != null && !regions.knows(region)) {
            throw InvalidInput.ofBody(
                    List.of(new FieldError("region", "Must be the code of a place in /api/petitions/regions.")));
        }
        return this;
    }
}
