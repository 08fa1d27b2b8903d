package daylight.web.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What filings and their states are called, and what a filing says, line by line. */
public final class FilingWords {
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

    private FilingWords() {}

    /** A line of a filing. */
    public record Line(String label, String value) {}

    public static String kind(String code, Language language) {
        FilingTerms text = text(language);
        return switch (code) {
            case "registration" -> text.registration();
            case "change-of-name" -> text.changeOfName();
            case "change-of-domicile" -> text.changeOfDomicile();
            case "change-of-purposes" -> text.changeOfPurposes();
            case "change-of-officers" -> text.changeOfOfficers();
            case "change-of-funds" -> text.changeOfFunds();
            case "change-of-governing-document" -> text.changeOfGoverningDocument();
            case "annual-report" -> text.annualReport();
            case "dissolution" -> text.dissolution();
            case "liquidation-step" -> text.liquidationStep();
            case "end-of-liquidation" -> text.endOfLiquidation();
            case "merger" -> text.merger();
            case "restoration" -> text.restoration();
            case "correction" -> text.correction();
            default -> measure(code, text);
        };
    }

    private static String measure(String code, FilingTerms text) {
        return switch (code) {
            case "warning" -> text.warning();
            case "abnormal-listing" -> text.abnormalListing();
            case "abnormal-removal" -> text.abnormalRemoval();
            case "suspension" -> text.suspension();
            case "end-of-suspension" -> text.endOfSuspension();
            case "revocation" -> text.revocation();
            default -> code;
        };
    }

    public static String state(String code, Language language) {
        FilingTerms text = text(language);
        return switch (code) {
            case "awaiting-review" -> text.awaitingReview();
            case "awaiting-second" -> text.awaitingSecond();
            case "scheduled" -> text.scheduled();
            case "effective" -> text.effective();
            case "refused" -> text.refused();
            case "retracted" -> text.retracted();
            default -> code;
        };
    }

    /** What it says; what this site has no word for is left to the API. */
    public static List<Line> lines(Filing filing, Vocabulary words) {
        if (filing.content().path("field").asText().equals("officer")) {
            return List.of(new Line(
                    text(words.language()).fieldStruckOut(),
                    filing.content().path("value").asText()));
        }
        List<Line> lines = new ArrayList<>();
        for (String field : ORDER) {
            JsonNode said = filing.content().path(field);
            if (said.isValueNode() || said.isArray()) {
                lines.add(new Line(label(field, text(words.language())), value(field, said, words)));
            }
        }
        return List.copyOf(lines);
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
            case "summary" -> text.fieldSummary();
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
