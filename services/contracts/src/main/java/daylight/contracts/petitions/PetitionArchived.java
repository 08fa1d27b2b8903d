package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * Its addresses are deleted and nothing more will happen.
 */
public record PetitionArchived(UUID petitionId, long version, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
