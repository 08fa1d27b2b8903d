package daylight.reports.forms;

import daylight.kernel.input.TextRule;
import daylight.reports.outcomes.Categories;
import daylight.reports.receipt.Language;
import org.jspecify.annotations.Nullable;

/** What somebody wrote into the plain form. */
record PlainForm(
        Language language,
        String text,
        @Nullable String category,
        @Nullable String agency) {
    private static final TextRule TEXT = TextRule.text(30_000);
    private static final TextRule LINE = TextRule.line(200);

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
        return new PlainForm(fields.language(), text == null ? "" : text, category, fields.text("agency", LINE));
    }
}
