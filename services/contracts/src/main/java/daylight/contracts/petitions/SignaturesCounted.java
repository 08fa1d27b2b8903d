package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * How many valid signatures it has.
 *
 * @param invalidated how many were struck out
 */
public record SignaturesCounted(UUID petitionId, long version, long total, long invalidated, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
