package daylight.contracts.disclosures;

import java.time.Instant;
import java.util.UUID;

/**
 * A record was withdrawn: a public tombstone stays.
 *
 * @param reference the short public reference
 * @param agency slug of the agency
 * @param hash SHA-256 of the canonical JSON of the tombstone, in lower-case hexadecimal
 */
public record RecordWithdrawn(UUID recordId, long version, String reference, String agency, String hash, Instant at)
        implements DisclosureEvent {
    @Override
    public UUID aggregateId() {
        return recordId;
    }
}
