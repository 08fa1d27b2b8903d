package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * The agency answered.
 *
 * @param title of the record which the answer becomes
 * @param body the whole answer, at most 10,000 characters
 * @param url the petition's public page
 */
public record PetitionResponded(
        UUID petitionId,
        long version,
        String reference,
        String agency,
        String title,
        String summary,
        String body,
        String url,
        Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
