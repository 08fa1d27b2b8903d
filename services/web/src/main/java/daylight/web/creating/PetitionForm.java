package daylight.web.creating;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormView;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Choices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The form of a petition, and the way between form and API. */
@ApplicationScoped
class PetitionForm {
    private static final Pattern ADDRESS = Pattern.compile(".+@[^@\\s]+");

    private final Choices choices;
    private final Visit visit;

    PetitionForm(Choices choices, Visit visit) {
        this.choices = choices;
        this.visit = visit;
    }

    /** The empty form; an author with an account is not asked who they are. */
    FormView empty(String action, boolean signedIn) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.area("action", text().action(), text().actionHint()).needed(),
                FormField.area("background", text().background(), text().backgroundHint())
                        .needed(),
                FormField.area("details", text().details(), text().detailsHint()),
                FormField.choice("agency", text().agency(), text().agencyHint(), choices.agencies(text().choose()))
                        .needed(),
                FormField.choice("region", text().region(), text().regionHint(), choices.regions(text().choose()))
                        .needed()));
        if (!signedIn) {
            fields.add(FormField.line("name", text().name(), text().nameHint()).needed());
            fields.add(
                    FormField.line("email", text().email(), text().emailHint()).needed());
        }
        return FormView.of(text().writeTitle(), text().writeLead(), action, List.copyOf(fields));
    }

    /** What is missing or too long, told in the reader's language before the service is asked. */
    FormView checked(FormView form, Entered entered) {
        List<FieldError> faults = new ArrayList<>(entered.missing(form.fields(), text().missing()));
        for (FormField field : form.fields()) {
            int most = Counted.most(field);
            int length = Counted.length(entered.get(field.name()));
            if (most > 0 && length > most) {
                faults.add(new FieldError(field.name(), text().tooLong(most, length)));
            } else if (field.name().equals("email")
                    && length > 0
                    && !ADDRESS.matcher(entered.get("email")).matches()) {
                faults.add(new FieldError("email", text().notAnAddress()));
            }
        }
        return form.filled(entered.values(), faults);
    }

    /** The form again with what the service refused, each fault at its field. */
    FormView refused(FormView form, Entered entered, Refused refused) {
        return form.refused(entered.values(), refused, visit.language());
    }

    /** What the API takes; a field left empty is left out. */
    static Map<String, Object> content(Entered entered, boolean signedIn) {
        Map<String, Object> content = new LinkedHashMap<>();
        List<String> names = signedIn
                ? List.of("action", "background", "details", "agency", "region")
                : List.of("action", "background", "details", "agency", "region", "name", "email");
        for (String name : names) {
            if (!entered.get(name).isEmpty()) {
                content.put(name, name.equals("action") ? oneLine(entered.get(name)) : entered.get(name));
            }
        }
        return content;
    }

    /** The action is one line, though it is typed into a box. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }

    CreatingText text() {
        return Texts.in(CreatingText.class, visit.language());
    }
}
