package daylight.web.petitions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A petition that waits for moderators.
 *
 * @param age in-time, amber or late
 * @param lockedUntil while a moderator works on it
 */
public record Waiting(
        String id,
        String reference,
        String state,
        String action,
        String agency,
        int sponsors,
        Instant since,
        int workingDays,
        String age,
        @Nullable Instant lockedUntil) {}
