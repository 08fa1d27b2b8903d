package daylight.web.applying;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields of each step, empty. */
@ApplicationScoped
class StepFields {
    private final RegisterDirectory directory;
    private final Visit visit;

    StepFields(RegisterDirectory directory, Visit visit) {
        this.directory = directory;
        this.visit = visit;
    }

    /** @param rows how many officers */
    List<FormField> of(String step, OfficerFields officers, int rows, JsonNode saved) {
        return switch (step) {
            case "name" -> name();
            case "purposes" ->
                List.of(
                        FormField.area("purposes", text().purposes(), text().purposesHint())
                                .needed(),
                        FormField.area("scope", text().scope(), text().scopeHint()),
                        FormField.line("supervisingBody", text().supervisingBody(), text().supervisingBodyHint()));
            case "seat" ->
                List.of(
                        FormField.line("address", text().address(), "").needed(),
                        FormField.line("postcode", text().postcode(), ""),
                        FormField.choice("premises", text().premises(), "", premises())
                                .needed());
            case "funds" ->
                List.of(
                        FormField.number("amount", text().amount(), text().amountHint())
                                .needed(),
                        FormField.area("sources", text().sources(), "").needed());
            default -> people(officers, rows, saved);
        };
    }

    private List<FormField> name() {
        return List.of(
                FormField.line("name", text().name(), text().nameHint()).needed(),
                FormField.choice("kind", text().kind(), text().kindHint(), directory.registrable(text().choose()))
                        .needed(),
                FormField.choice("region", text().region(), text().regionHint(), directory.places(text().choose()))
                        .needed(),
                FormField.line("place", text().place(), text().placeHint()));
    }

    private List<FormField> people(OfficerFields officers, int rows, JsonNode saved) {
        PeopleText people = Texts.in(PeopleText.class, visit.language());
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.number("people", people.people(), people.countHint()).needed(),
                FormField.number("organizations", people.organizations(), people.countHint())
                        .needed(),
                FormField.area("founders", people.founders(), people.oneALine()).needed(),
                FormField.area("founderOrganizations", people.founderOrganizations(), people.oneALine())));
        fields.addAll(officers.fields(rows, saved.path("officers")));
        return List.copyOf(fields);
    }

    private List<Option> premises() {
        Vocabulary words = directory.words();
        return Stream.concat(
                        Stream.of(new Option("", text().choose())),
                        Stream.of("owned", "rented", "lent").map(code -> new Option(code, words.premises(code))))
                .toList();
    }

    private StepText text() {
        return Texts.in(StepText.class, visit.language());
    }
}
