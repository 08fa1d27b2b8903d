package daylight.kernel.events;

import org.jspecify.annotations.Nullable;

/** A message that no reader can understand: poison. Its own message names no content. */
public final class MalformedEvent extends RuntimeException {
    MalformedEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
