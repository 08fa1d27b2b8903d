package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A registered organization stands behind it, publicly.
 *
 * @param organization id of the organization
 * @param name as registered when it endorsed
 */
public record PetitionEndorsed(UUID petitionId, long version, UUID organization, String name, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
