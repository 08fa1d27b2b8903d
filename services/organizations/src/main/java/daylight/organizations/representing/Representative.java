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

    /** Whether it spoke at a moment, on its day, or does later. */
    boolean spokeSince(Instant moment, LocalDate itsDay) {
        return (endedAt == null || endedAt.isAfter(moment)) && (until == null || !until.isBefore(itsDay));
    }
}
