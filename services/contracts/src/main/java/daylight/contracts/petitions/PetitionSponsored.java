package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * Enough sponsors were found: it waits for moderation.
 */
public record PetitionSponsored(UUID petitionId, long version, int sponsors, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
