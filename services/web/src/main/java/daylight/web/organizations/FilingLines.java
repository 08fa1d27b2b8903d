package daylight.web.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a filing says, line by line, and on the desk what it would replace. */
public final class FilingLines {
    /** As a reader expects them; the service keeps no order. */
    private static final List<String> ORDER = List.of(
            "name",
            "address",
            "postcode",
            "region",
            "purposes",
            "scope",
            "officers",
            "amount",
            "currency",
            "year",
            "income",
            "spending",
            "staff",
            "summary",
            "adoptedOn",
            "text",
            "into",
            "field",
            "value");

    private FilingLines() {}

    /**
     * A line of a filing.
     *
     * @param value empty for what would no longer be said
     * @param before what the register says now; null where nobody compares
     */
    public record Line(String label, String value, @Nullable String before) {
        public boolean changed() {
            return before != null && !before.equals(value);
        }
    }

    /** What it says; what this site has no word for is left to the API. */
    public static List<Line> of(Filing filing, Vocabulary words) {
        if (filing.content().path("field").asText().equals("officer")) {
            return List.of(new Line(
                    text(words.language()).fieldStruckOut(),
                    filing.content().path("value").asText(),
                    null));
        }
        List<Line> lines = new ArrayList<>();
        for (String field : ORDER) {
            String said = said(filing.content(), field, words);
            String before = filing.present() == null ? null : said(filing.present(), field, words);
            if (said != null || before != null) {
                lines.add(new Line(
                        label(field, text(words.language())),
                        Objects.requireNonNullElse(said, ""),
                        filing.present() == null ? null : Objects.requireNonNullElse(before, "")));
            }
        }
        return List.copyOf(lines);
    }

    private static @Nullable String said(JsonNode content, String field, Vocabulary words) {
        JsonNode said = content.path(field);
        return said.isValueNode() || said.isArray() ? value(field, said, words) : null;
    }

    private static String label(String field, FilingTerms text) {
        return switch (field) {
            case "name" -> text.fieldName();
            case "address" -> text.fieldAddress();
            case "region" -> text.fieldRegion();
            case "purposes" -> text.fieldPurposes();
            case "scope" -> text.fieldScope();
            case "officers" -> text.fieldOfficers();
            case "amount" -> text.fieldAmount();
            case "currency" -> text.fieldCurrency();
            case "summary", "reportSummary" -> text.fieldSummary();
            case "adoptedOn" -> text.fieldAdopted();
            case "year" -> text.fieldYear();
            case "income" -> text.fieldIncome();
            case "spending" -> text.fieldSpending();
            case "staff" -> text.fieldStaff();
            case "text" -> text.fieldText();
            case "into" -> text.fieldInto();
            case "postcode" -> text.fieldPostcode();
            case "supervisingBody" -> text.fieldSupervisingBody();
            case "field" -> text.fieldField();
            case "value" -> text.fieldValue();
            default -> "";
        };
    }

    private static String value(String field, JsonNode value, Vocabulary words) {
        return switch (field) {
            case "officers" -> officers(value, words);
            case "field" -> label(value.asText(), text(words.language()));
            case "region" -> words.region(value.asText());
            case "amount", "income", "spending", "staff" -> words.language().number(value.asLong());
            case "adoptedOn" -> day(value.asText(), words.language());
            default -> value.asText();
        };
    }

    private static String officers(JsonNode officers, Vocabulary words) {
        return StreamSupport.stream(officers.spliterator(), false)
                .map(one -> one.path("name").asText()
                        + (words.language().chinese()
                                ? "（" + words.role(one.path("role").asText()) + "）"
                                : " (" + words.role(one.path("role").asText()) + ")"))
                .collect(Collectors.joining(words.language().chinese() ? "、" : ", "));
    }

    private static String day(String iso, Language language) {
        try {
            return language.date(LocalDate.parse(iso));
        } catch (DateTimeParseException odd) {
            return iso;
        }
    }

    private static FilingTerms text(Language language) {
        return Texts.in(FilingTerms.class, language);
    }
}
