package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A registered organization stands behind it.
 *
 * @param organization its unified social credit code or register number
 */
public record PetitionEndorsed(UUID petitionId, long version, String organization, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
