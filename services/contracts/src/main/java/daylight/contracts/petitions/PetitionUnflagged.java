package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * It is back in the moderation queue.
 */
public record PetitionUnflagged(UUID petitionId, long version, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
