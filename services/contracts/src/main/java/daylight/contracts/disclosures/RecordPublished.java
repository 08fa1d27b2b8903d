package daylight.contracts.disclosures;

import java.time.Instant;
import java.util.UUID;

/**
 * A record was published: its version 1.
 *
 * @param reference the short public reference
 * @param agency slug of the agency
 * @param hash SHA-256 of the canonical JSON of this version, in lower-case hexadecimal
 */
public record RecordPublished(UUID recordId, long version, String reference, String agency, String hash, Instant at)
        implements DisclosureEvent {
    @Override
    public UUID aggregateId() {
        return recordId;
    }
}
