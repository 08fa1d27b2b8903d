package daylight.web.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sealed message, from outside.
 *
 * @param kind {@code report} or {@code reply}
 * @param number in the order of arrival, from 1
 * @param original of the file that came first, when this one was sealed anew
 */
public record SealedMessage(
        String id,
        String kind,
        int number,
        LocalDate day,
        String sizeClass,
        int epoch,
        String sha256,
        @Nullable Original original) {

    /** What a handed-over message was before. */
    public record Original(String sha256, int epoch) {}
}
