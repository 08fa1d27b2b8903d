package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * It is in public view again, as it was before it was taken down.
 */
public record PetitionRestored(UUID petitionId, long version, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
