package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * Signatures came much faster than before: moderators look.
 *
 * @param rate in five minutes
 * @param usual in five minutes, over the hour before
 */
public record BurstNoticed(UUID petitionId, long version, long rate, long usual, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
