package daylight.contracts.disclosures;

import java.time.Instant;
import java.util.UUID;

/**
 * The entry of an agency in the list of agencies was changed.
 *
 * @param agency the slug, which never changes
 * @param jurisdiction {@code CN}, {@code GB-EAW}, {@code GB-SCT}, {@code GB-NIR} or {@code US}
 */
public record AgencyAmended(UUID agencyId, long version, String agency, String jurisdiction, Instant at)
        implements DisclosureEvent {
    @Override
    public UUID aggregateId() {
        return agencyId;
    }
}
