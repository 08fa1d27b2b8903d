package daylight.web.desk;

import daylight.web.disclosures.DisclosureRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency's own records in one state.
 *
 * @param agency its name; absent where the reader acts for none
 * @param next plain path of the next page
 */
public record DeskView(
        @Nullable String agency,
        String state,
        List<DisclosureRecord> records,
        @Nullable String next) {
    public boolean showing(String other) {
        return state.equals(other);
    }
}
