package daylight.web.desk;

import daylight.web.disclosures.Category;
import daylight.web.disclosures.DisclosureRecord;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.page.Language;
import daylight.web.region.RegionEntry;
import daylight.web.region.RegionField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a record as a form, and the way between form and API. */
final class RecordForm {
    private static final List<String> PLAIN = List.of(
            "category",
            "title",
            "documentNumber",
            "issued",
            "firstPublished",
            "sourceUrl",
            "language",
            "summary",
            "body",
            "effectiveFrom",
            "effectiveTo",
            "legalBasis");

    private final EntryText text;
    private final Language language;
    private final List<Category> categories;

    RecordForm(EntryText text, Language language, List<Category> categories) {
        this.text = text;
        this.language = language;
        this.categories = categories;
    }

    List<FormField> fields() {
        return List.of(
                FormField.line("title", text.fTitle(), text.fTitleHint()).needed(),
                FormField.choice("category", text.fCategory(), text.fCategoryHint(), categoryOptions())
                        .needed(),
                FormField.line("documentNumber", text.fNumber(), text.fNumberHint()),
                FormField.date("issued", text.fIssued(), text.fIssuedHint()),
                FormField.area("summary", text.fSummary(), text.fSummaryHint()),
                FormField.longArea("body", text.fBody(), text.fBodyHint()),
                FormField.choice("language", text.fLanguage(), "", languageOptions()),
                FormField.line("legalBasis", text.fBasis(), text.fBasisHint()),
                FormField.date("firstPublished", text.fFirst(), text.fFirstHint()),
                FormField.line("sourceUrl", text.fSource(), text.fSourceHint()),
                FormField.date("effectiveFrom", text.fFrom(), ""),
                FormField.date("effectiveTo", text.fTo(), ""),
                RegionField.of(language),
                FormField.area("topics", text.fTopics(), text.fTopicsHint()),
                FormField.area("related", text.fRelated(), text.fRelatedHint()));
    }

    /** The fields of an amendment: its reason first. */
    List<FormField> fieldsWithReason() {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.area("reason", text.fReason(), text.fReasonHint()).needed());
        fields.addAll(fields());
        return List.copyOf(fields);
    }

    private List<Option> categoryOptions() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text.choose()));
        categories.forEach(category -> options.add(
                new Option(category.code(), language.either(category.en(), category.zh(), category.code()))));
        return options;
    }

    private List<Option> languageOptions() {
        return List.of(
                new Option("", text.fLanguageAuto()),
                new Option("en", text.english()),
                new Option("zh", text.chinese()));
    }

    /** What the API takes; a field left empty is left out. */
    static Map<String, Object> content(Entered entered, String agency, List<String> related) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("agency", agency);
        for (String name : PLAIN) {
            if (!entered.get(name).isEmpty()) {
                content.put(name, entered.get(name));
            }
        }
        if (!RegionField.code(entered).isEmpty()) {
            content.put(RegionField.NAME, RegionField.code(entered));
        }
        if (!entered.lines("topics").isEmpty()) {
            content.put("topics", entered.lines("topics"));
        }
        if (!related.isEmpty()) {
            content.put(RelatedRecords.FIELD, related);
        }
        return content;
    }

    /**
     * A record as it would have been entered.
     *
     * @param related the references of the related records, one a line
     */
    static Map<String, String> entered(DisclosureRecord record, String related, Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", text(record.title()));
        values.put("category", text(record.category()));
        values.put("documentNumber", text(record.documentNumber()));
        values.put("issued", date(record.issued()));
        values.put("firstPublished", date(record.firstPublished()));
        values.put("sourceUrl", text(record.sourceUrl()));
        values.put("language", text(record.language()));
        values.put("summary", text(record.summary()));
        values.put("body", text(record.body()));
        values.put("effectiveFrom", date(record.effectiveFrom()));
        values.put("effectiveTo", date(record.effectiveTo()));
        values.put(RegionField.NAME, RegionEntry.shown(text(record.region()), language));
        values.put("legalBasis", text(record.legalBasis()));
        values.put("topics", lines(record.topics()));
        values.put(RelatedRecords.FIELD, related);
        return values;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String date(@Nullable LocalDate value) {
        return value == null ? "" : value.toString();
    }

    private static String lines(@Nullable List<String> values) {
        return values == null ? "" : String.join("\n", values);
    }
}
