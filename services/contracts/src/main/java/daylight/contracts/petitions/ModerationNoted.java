package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A moderator acted without changing the state.
 *
 * @param act what: note
 */
public record ModerationNoted(UUID petitionId, long version, String act, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
