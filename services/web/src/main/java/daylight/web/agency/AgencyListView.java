package daylight.web.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of agencies.
 *
 * @param next plain path of the next page
 */
public record AgencyListView(List<Row> rows, @Nullable String next) {

    /** How many records, and how many of them late. */
    public record Counts(long records, long late) {
        static final Counts NONE = new Counts(0, 0);
    }

    /** An agency with its figures. */
    public record Row(String slug, String name, Counts counts) {}
}
