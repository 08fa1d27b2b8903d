package daylight.web.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of agencies.
 *
 * @param next plain path of the next page
 */
public record AgencyListView(List<Row> rows, @Nullable String next) {

    /** An agency with its figures. */
    public record Row(String slug, String name, long records, long late) {}
}
