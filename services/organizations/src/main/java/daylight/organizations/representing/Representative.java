package daylight.organizations.representing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that speaks for an organization.
 *
 * @param manager whether it may appoint others
 * @param until the last day of the term; null for one without end
 */
public record Representative(
        UUID id,
        UUID organization,
        String account,
        boolean manager,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant endedAt) {
    /** Whether it speaks on a day. */
    boolean speaks(LocalDate day) {
        return endedAt == null && (until == null || !until.isBefore(day));
    }
}
