package daylight.web.applying;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What was saved of a step, line by line, as a page shows it. */
public final class StepLines {
    private final Vocabulary words;
    private final StepText text;
    private final PeopleText people;

    public StepLines(Vocabulary words) {
        this.words = words;
        this.text = Texts.in(StepText.class, words.language());
        this.people = Texts.in(PeopleText.class, words.language());
    }

    /** A line; the value may have several lines of its own. */
    public record Line(String field, String label, String value) {}

    /** Every line that has a value; none where nothing was saved. */
    public List<Line> of(String step, @Nullable JsonNode saved) {
        List<Line> lines = new ArrayList<>();
        if (saved != null) {
            for (String field : fields(step)) {
                String value = value(step, field, saved.path(field));
                if (!value.isEmpty()) {
                    lines.add(new Line(field, label(step, field), value));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> fields(String step) {
        return switch (step) {
            case "name" -> List.of("name", "kind", "region");
            case "purposes" -> List.of("purposes", "scope", "supervisingBody");
            case "seat" -> List.of("address", "postcode", "premises");
            case "funds" -> List.of("amount", "sources");
            case "people" -> List.of("people", "organizations", "founders", "officers");
            default -> List.of("declared");
        };
    }

    String label(String step, String field) {
        return switch (step + "." + field) {
            case "name.name" -> text.name();
            case "name.kind" -> text.kind();
            case "name.region" -> text.region();
            case "purposes.purposes" -> text.purposes();
            case "purposes.scope" -> text.scope();
            case "purposes.supervisingBody" -> text.supervisingBody();
            case "seat.address" -> text.address();
            case "seat.postcode" -> text.postcode();
            case "seat.premises" -> text.premises();
            case "funds.amount" -> text.amount();
            case "funds.sources" -> text.sources();
            default -> ofPeople(field);
        };
    }

    private String ofPeople(String field) {
        return switch (field) {
            case "people" -> people.people();
            case "organizations" -> people.organizations();
            case "founders" -> people.founders();
            case "officers" -> people.officers();
            case "declared" -> people.declared();
            default -> field;
        };
    }

    private String value(String step, String field, JsonNode value) {
        return switch (step + "." + field) {
            case "name.kind" -> value.isTextual() ? words.kind(value.asText()) : "";
            case "name.region" -> value.isTextual() ? words.region(value.asText()) : "";
            case "seat.premises" -> words.premises(value.asText(""));
            case "funds.amount" -> value.isNumber() ? words.money(value.asLong(), "CNY") : "";
            case "people.people", "people.organizations" ->
                value.isNumber() ? words.language().number(value.asLong()) : "";
            case "people.founders" -> joined(value, one -> one.path("name").asText(""));
            case "people.officers" -> joined(value, this::officer);
            case "documents.declared" -> value.asBoolean(false) ? people.yes() : "";
            default -> value.asText("");
        };
    }

    private String officer(JsonNode one) {
        String term =
                day(one.path("from").asText("")) + " – " + day(one.path("until").asText(""));
        String identity = one.path("identified").asBoolean(false) ? " · " + people.identified() : "";
        return one.path("name").asText("") + " · " + words.role(one.path("role").asText("")) + " · " + term + identity;
    }

    private static String joined(JsonNode list, java.util.function.Function<JsonNode, String> line) {
        return StreamSupport.stream(list.spliterator(), false).map(line).collect(Collectors.joining("\n"));
    }

    private String day(String iso) {
        Language language = words.language();
        try {
            return iso.isEmpty() ? "…" : language.date(LocalDate.parse(iso));
        } catch (DateTimeParseException odd) {
            return iso;
        }
    }
}
