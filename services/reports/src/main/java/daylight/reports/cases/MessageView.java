package daylight.reports.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.reports.message.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as investigators see it.
 *
 * @param original the file as it first came; absent while it is the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(
        UUID id,
        String kind,
        int number,
        String day,
        String sizeClass,
        long epoch,
        String sha256,
        @Nullable Original original) {
    /** Hash and epoch of the file as it first came. */
    record Original(String sha256, long epoch) {}

    static MessageView of(Message message) {
        boolean rewrapped = !message.sha256().equals(message.firstSha256());
        return new MessageView(
                message.id(),
                message.kind().code(),
                message.number(),
                message.day().toString(),
                message.size().code(),
                message.epoch(),
                message.sha256().hex(),
                rewrapped ? new Original(message.firstSha256().hex(), message.firstEpoch()) : null);
    }
}
