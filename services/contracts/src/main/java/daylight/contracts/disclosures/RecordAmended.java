package daylight.contracts.disclosures;

import java.time.Instant;
import java.util.UUID;

/**
 * A record got a new version; the earlier ones stay public.
 *
 * @param reference the short public reference
 * @param agency slug of the agency
 * @param hash SHA-256 of the canonical JSON of this version, in lower-case hexadecimal
 */
public record RecordAmended(UUID recordId, long version, String reference, String agency, String hash, Instant at)
        implements DisclosureEvent {
    @Override
    public UUID aggregateId() {
        return recordId;
    }
}
