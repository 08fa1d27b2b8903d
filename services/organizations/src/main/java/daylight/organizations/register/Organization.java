package daylight.organizations.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of an organization.
 *
 * @param code unified social credit code; null for one of another register
 * @param foreignNumber its number in another register
 * @param abnormal whether it is on the list of abnormal operations
 * @param version counts its events
 */
public record Organization(
        UUID id,
        String reference,
        @Nullable String code,
        @Nullable String foreignNumber,
        String name,
        String kind,
        String region,
        OrganizationState state,
        boolean abnormal,
        LocalDate registeredOn,
        @Nullable LocalDate endedOn,
        @Nullable UUID mergedInto,
        long version) {}
