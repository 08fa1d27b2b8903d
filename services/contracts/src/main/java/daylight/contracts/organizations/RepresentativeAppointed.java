package daylight.contracts.organizations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From now on the account may file, endorse and speak for the organization.
 *
 * @param account the account's opaque id (the token's subject); no name and no address
 * @param reference of the organization
 * @param name of the organization
 * @param state of the organization, for those who hear of it for the first time: one that was brought in raised no event of its own
 * @param until the last day of the term; null for one without end
 */
public record RepresentativeAppointed(
        UUID organizationId,
        long version,
        UUID representativeId,
        String account,
        String reference,
        String name,
        String state,
        @Nullable LocalDate until,
        Instant at)
        implements OrganizationEvent {
    @Override
    public UUID aggregateId() {
        return organizationId;
    }
}
