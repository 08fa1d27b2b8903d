package daylight.kernel.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that a consumer could not handle, for an operator.
 *
 * @param message the message as text
 * @param cause the failure of the last attempt: for operators only, it may quote the message
 * @param replayedAt when an operator's replay succeeded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetter(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        String message,
        String cause,
        Instant failedAt,
        int attempts,
        @Nullable Instant replayedAt) {}
