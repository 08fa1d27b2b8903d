package daylight.web.petition;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.FormField.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of petitions.
 *
 * @param states each state as a link, the first one lifting the filter
 * @param trending signed most in the last hour; empty on searches
 * @param next plain path of the next page
 */
public record ListView(
        ListQuery query,
        List<Item> items,
        List<Item> trending,
        List<Choice> states,
        List<Choice> orders,
        List<Option> agencies,
        List<Option> regions,
        @Nullable String next,
        List<FieldError> problems) {

    /** A link that narrows or orders the list. */
    public record Choice(String label, String href, boolean chosen) {}

    public String q() {
        return query.value("q");
    }

    public boolean asked() {
        return !q().isEmpty();
    }

    public boolean narrowed() {
        return asked() || query.filtered();
    }
}
