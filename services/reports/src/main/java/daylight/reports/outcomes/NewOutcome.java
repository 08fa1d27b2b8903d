package daylight.reports.outcomes;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an investigator wrote for the public. One language at least, each with title and text. */
public record NewOutcome(
        int year,
        String category,
        String outcome,
        String agency,
        @Nullable String titleEn,
        @Nullable String titleZh,
        @Nullable String textEn,
        @Nullable String textZh) {
    private static final TextRule TITLE = TextRule.line(300);
    private static final TextRule TEXT = TextRule.text(20_000);
    private static final TextRule SLUG = TextRule.line(60)
            .matching(Pattern.compile("[a-z0-9-]{2,60}"), "Must be the slug of an agency: a-z, 0-9 and hyphens.");
    private static final Map<String, String> OUTCOMES = outcomes();

    /** The outbox takes events of 64 KiB; the rest of this one is small. */
    private static final int MOST_BYTES = 56 * 1024;

    /**
     * The member {@code outcome} of a body; null when it is absent. Faults are reported by the body's finish.
     *
     * @param today an outcome is of this year or an earlier one
     */
    public static @Nullable NewOutcome read(Fields body, LocalDate today) {
        Fields fields = body.object("outcome");
        if (fields == null) {
            return null;
        }
        Long year = fields.integer("year", 2000, today.getYear());
        if (year == null && !fields.has("year")) {
            fields.refuse("year", "Is required.");
        }
        NewOutcome read = new NewOutcome(
                year == null ? 0 : year.intValue(),
                fields.requiredChoice("category", Categories.byCode()).code(),
                fields.requiredChoice("outcome", OUTCOMES),
                fields.requiredText("agencySlug", SLUG),
                fields.text("titleEn", TITLE),
                fields.text("titleZh", TITLE),
                fields.text("textEn", TEXT),
                fields.text("textZh", TEXT));
        read.check(fields);
        return read;
    }

    private void check(Fields fields) {
        if ((titleEn == null) != (textEn == null)) {
            fields.refuse(titleEn == null ? "titleEn" : "textEn", "Title and text of a language belong together.");
        }
        if ((titleZh == null) != (textZh == null)) {
            fields.refuse(titleZh == null ? "titleZh" : "textZh", "Title and text of a language belong together.");
        }
        if (textEn == null && textZh == null) {
            fields.refuse("textEn", "Write it in one language at least.");
        }
        long bytes = Stream.of(titleEn, titleZh, textEn, textZh)
                .filter(Objects::nonNull)
                .mapToLong(text -> JsonStringEncoder.getInstance().quoteAsUTF8(text).length)
                .sum();
        if (bytes > MOST_BYTES) {
            fields.refuse(
                    textZh == null ? "textEn" : "textZh",
                    "Titles and texts together must have at most 56 KiB as JSON; they have " + (bytes >> 10) + ".");
        }
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        Outcomes.FINDINGS.forEach(one -> outcomes.put(one, one));
        return outcomes;
    }
}
