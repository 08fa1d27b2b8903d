package daylight.web.investigating;

import daylight.web.form.Entered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an investigator wrote for the public, as the service wants it. */
final class OutcomeForm {
    private static final List<String> TEXTS =
            List.of("category", "outcome", "agencySlug", "titleEn", "titleZh", "textEn", "textZh");

    private OutcomeForm() {}

    /** Fields left empty are left out; a year that is no number is sent as it was written, for the service to refuse beside the others. */
    static Map<String, @Nullable Object> content(Entered entered) {
        Map<String, @Nullable Object> outcome = new HashMap<>();
        for (String name : TEXTS) {
            if (!entered.get(name).isEmpty()) {
                outcome.put(name, entered.get(name));
            }
        }
        String year = entered.get("year");
        if (!year.isEmpty()) {
            outcome.put("year", year.matches("\\d{1,9}") ? Integer.valueOf(year) : year);
        }
        return outcome;
    }
}
