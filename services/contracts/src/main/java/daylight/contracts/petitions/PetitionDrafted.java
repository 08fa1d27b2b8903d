package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A petition was written by somebody whose address is not confirmed yet.
 */
public record PetitionDrafted(UUID petitionId, long version, String reference, String agency, String region, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
