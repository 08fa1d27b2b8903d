package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A petition that closed on another site was taken over into the archive.
 *
 * @param action what it asked, in one line
 * @param signatures as that site told
 * @param source its address there
 */
public record PetitionTakenOver(
        UUID petitionId,
        long version,
        String reference,
        String agency,
        String region,
        String action,
        long signatures,
        String source,
        Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
