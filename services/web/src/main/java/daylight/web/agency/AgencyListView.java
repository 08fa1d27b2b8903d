package daylight.web.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of agencies.
 *
 * @param q part of a name that was looked for; empty for none
 * @param next plain path of the next page
 * @param problems what was wrong with what was asked
 */
public record AgencyListView(
        String q, List<Row> rows, @Nullable String next, List<String> problems) {

    /** How many records, and how many of them late. */
    public record Counts(long records, long late) {
        static final Counts NONE = new Counts(0, 0);
    }

    /**
     * An agency with its figures.
     *
     * @param other its name in the other language, where that may be why it was found
     */
    public record Row(String slug, String name, @Nullable String other, Counts counts) {}

    public boolean asked() {
        return !q.isEmpty();
    }
}
