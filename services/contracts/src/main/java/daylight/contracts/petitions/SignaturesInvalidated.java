package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * Signatures were struck out in bulk.
 *
 * @param count how many
 * @param reason as published
 */
public record SignaturesInvalidated(UUID petitionId, long version, long count, String reason, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
