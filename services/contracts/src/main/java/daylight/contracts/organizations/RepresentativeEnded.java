package daylight.contracts.organizations;

import java.time.Instant;
import java.util.UUID;

/**
 * The account may no longer speak for the organization.
 *
 * @param account the account's opaque id (the token's subject); no name and no address
 * @param reference of the organization
 * @param name of the organization
 */
public record RepresentativeEnded(
        UUID organizationId,
        long version,
        UUID representativeId,
        String account,
        String reference,
        String name,
        Instant at)
        implements OrganizationEvent {
    @Override
    public UUID aggregateId() {
        return organizationId;
    }
}
