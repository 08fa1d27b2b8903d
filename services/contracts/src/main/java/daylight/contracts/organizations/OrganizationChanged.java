package daylight.contracts.organizations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filing changed the entry of an organization, or restored or corrected it.
 *
 * @param reference the short public reference
 * @param code unified social credit code; null for an organization of another register
 * @param name as registered after the event
 * @param kind code of the kind
 * @param region division code
 * @param state after the event
 * @param filing kind of the filing that did it
 * @param changed which parts of the entry
 * @param effective the day of effect
 * @param notice what the registering authority makes public
 */
public record OrganizationChanged(
        UUID organizationId,
        long version,
        String reference,
        @Nullable String code,
        String name,
        String kind,
        String region,
        String state,
        String filing,
        List<String> changed,
        LocalDate effective,
        Notice notice,
        Instant at)
        implements OrganizationEvent {
    public OrganizationChanged {
        changed = List.copyOf(changed);
    }

    @Override
    public UUID aggregateId() {
        return organizationId;
    }
}
