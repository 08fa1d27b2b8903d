package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * It takes signatures.
 *
 * @param closesAt when it ends
 * @param action what it asks, in one line
 */
public record PetitionOpened(
        UUID petitionId,
        long version,
        String reference,
        String agency,
        String region,
        String action,
        Instant closesAt,
        Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
