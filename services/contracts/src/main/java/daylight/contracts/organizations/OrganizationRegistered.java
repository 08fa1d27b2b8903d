package daylight.contracts.organizations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization was entered in the register. It may act from the day of effect.
 *
 * @param reference the short public reference
 * @param code unified social credit code; null for an organization of another register
 * @param name as registered after the event
 * @param kind code of the kind
 * @param region division code
 * @param state after the event
 * @param filing kind of the filing that did it
 * @param effective the day of effect
 * @param notice what the registering authority makes public
 */
public record OrganizationRegistered(
        UUID organizationId,
        long version,
        String reference,
        @Nullable String code,
        String name,
        String kind,
        String region,
        String state,
        String filing,
        LocalDate effective,
        Notice notice,
        Instant at)
        implements OrganizationEvent {
    @Override
    public UUID aggregateId() {
        return organizationId;
    }
}
