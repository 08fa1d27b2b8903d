package daylight.web.registering;

import daylight.web.organizations.Queued;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue.
 *
 * @param show mine, proposed, returned, or empty for all
 * @param next plain path of the next page
 */
public record QueueView(
        List<Queued> items,
        Vocabulary words,
        String show,
        @Nullable String next) {
    public boolean showing(String other) {
        return show.equals(other);
    }
}
