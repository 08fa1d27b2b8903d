package daylight.web.filing;

import daylight.web.organization.FilingRow;
import daylight.web.organizations.Entry;
import daylight.web.organizations.FilingWords;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filings of an organization for its representative.
 *
 * @param kinds what can be filed now
 * @param done what the last act led to
 * @param problem why it was not done
 * @param older plain path of older filings
 */
public record FilingsView(
        Entry entry,
        Vocabulary words,
        List<String> kinds,
        List<FilingRow> rows,
        @Nullable String done,
        @Nullable String problem,
        @Nullable String older) {
    public String kind(String code) {
        return FilingWords.kind(code, words.language());
    }

    /** Whether it can still be taken back. */
    public boolean open(FilingRow row) {
        return switch (row.filing().state()) {
            case "scheduled", "awaiting-review" -> true;
            default -> false;
        };
    }
}
