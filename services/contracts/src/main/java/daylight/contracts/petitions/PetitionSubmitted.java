package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A petition begins to gather sponsors.
 */
public record PetitionSubmitted(
        UUID petitionId, long version, String reference, String agency, String region, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
