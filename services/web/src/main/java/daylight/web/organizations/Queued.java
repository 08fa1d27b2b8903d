package daylight.web.organizations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application in the registrars' queue.
 *
 * @param dueOn the last day for the decision; null while the clock does not run
 * @param daysLeft until that day
 * @param age in-time, amber or late; stopped while the clock does not run
 * @param assigned nobody, me or other
 */
public record Queued(
        String id,
        String reference,
        String state,
        long version,
        String name,
        String kind,
        String region,
        Instant submittedAt,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        String age,
        int submissions,
        String assigned) {
    /** Days since it was due. */
    public long daysOver() {
        return daysLeft == null ? 0 : -daysLeft;
    }
}
