package daylight.web.registering;

import daylight.web.organization.FilingRow;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filings that wait.
 *
 * @param problem why the last decision was not taken
 * @param next plain path of the next page
 */
public record FilingsDeskView(
        List<FilingRow> rows,
        Vocabulary words,
        @Nullable String problem,
        @Nullable String next) {
    /** Whether this reader may decide: what one registrar filed another one confirms. */
    public boolean mine(FilingRow row) {
        return row.filing().stands("awaiting-review") || row.filing().second();
    }
}
