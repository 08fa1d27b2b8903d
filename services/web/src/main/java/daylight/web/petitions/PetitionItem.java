package daylight.web.petitions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A petition in a list.
 *
 * @param lastHour signatures confirmed in the last hour
 */
public record PetitionItem(
        String id,
        String reference,
        String state,
        String action,
        String agency,
        String region,
        long signatures,
        long lastHour,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt) {}
