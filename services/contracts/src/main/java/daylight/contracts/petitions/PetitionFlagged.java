package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A moderator set it aside for a second opinion.
 */
public record PetitionFlagged(UUID petitionId, long version, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
