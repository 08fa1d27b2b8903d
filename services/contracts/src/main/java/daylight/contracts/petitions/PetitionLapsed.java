package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * Nobody brought it on in time: its author did not confirm the address, or five sponsors did not come. It was never public, and is forgotten whole.
 */
public record PetitionLapsed(UUID petitionId, long version, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
