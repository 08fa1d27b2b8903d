package daylight.web.petitions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Signatures struck out in bulk.
 *
 * @param struckOut so far
 */
public record Invalidation(
        String id,
        String reason,
        Instant requestedAt,
        long struckOut,
        @Nullable Instant finishedAt) {}
