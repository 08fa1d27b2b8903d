package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * An organization stands behind it no more.
 *
 * @param organization id of the organization
 */
public record EndorsementWithdrawn(UUID petitionId, long version, UUID organization, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
