package daylight.contracts.disclosures;

import java.time.Instant;
import java.util.UUID;

/**
 * An agency may publish from now on.
 *
 * @param agency the slug, permanent
 * @param jurisdiction {@code CN}, {@code GB-EAW}, {@code GB-SCT}, {@code GB-NIR} or {@code US}
 */
public record AgencyRegistered(UUID agencyId, long version, String agency, String jurisdiction, Instant at)
        implements DisclosureEvent {
    @Override
    public UUID aggregateId() {
        return agencyId;
    }
}
