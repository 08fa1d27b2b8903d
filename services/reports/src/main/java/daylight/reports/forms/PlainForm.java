package daylight.reports.forms;

import daylight.kernel.input.TextRule;
import daylight.reports.outcomes.Categories;
import daylight.reports.receipt.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into the plain form.
 *
 * @param epoch of the roster whose bodies the form named; 0 for the current one
 * @param without slugs of bodies that must not read it
 */
record PlainForm(
        Language language,
        String text,
        @Nullable String category,
        @Nullable String agency,
        long epoch,
        Set<String> without) {
    private static final TextRule TEXT = TextRule.text(30_000);
    private static final TextRule LINE = TextRule.line(200);
    private static final int LAST_EPOCH = 999_999_999;

    /** Faults are reported by the fields' finish. */
    static PlainForm read(FormFields fields) {
        String text = fields.text("text", TEXT);
        if (text == null) {
            fields.refuse("text", "Is required.");
        }
        String category = fields.text("category", LINE);
        if (category != null && !Categories.byCode().containsKey(category)) {
            fields.refuse("category", "Must be one of /api/reports/categories.");
        }
        return new PlainForm(
                fields.language(),
                text == null ? "" : text,
                category,
                fields.text("agency", LINE),
                fields.number("epoch", LAST_EPOCH, 0),
                Set.copyOf(fields.all("without")));
    }
}
