package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * It was taken from public view after it had opened.
 */
public record PetitionTakenDown(UUID petitionId, long version, String reason, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
