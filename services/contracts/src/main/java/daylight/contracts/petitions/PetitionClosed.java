package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * Its time is over; it takes no more signatures.
 */
public record PetitionClosed(UUID petitionId, long version, long signatures, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
