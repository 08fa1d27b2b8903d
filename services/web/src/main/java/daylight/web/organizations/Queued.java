package daylight.web.organizations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An application in the registrars' queue.
 *
 * @param age in-time, amber or late
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
        LocalDate dueOn,
        long daysLeft,
        String age,
        int submissions,
        String assigned) {
    /** Days since it was due. */
    public long daysOver() {
        return -daysLeft;
    }
}
