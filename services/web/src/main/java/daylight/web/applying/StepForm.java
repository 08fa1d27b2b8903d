package daylight.web.applying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.form.FormView;
import daylight.web.organizations.Application;
import daylight.web.organizations.Kind;
import daylight.web.organizations.Point;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the form of a step. */
@ApplicationScoped
public class StepForm {
    public static final List<String> STEPS = List.of("name", "purposes", "seat", "funds", "people", "documents");
    /** As many officers as a form offers at first. */
    private static final int AT_FIRST = 3;

    private final RegisterDirectory directory;
    private final StepFields fields;
    private final Visit visit;

    StepForm(RegisterDirectory directory, StepFields fields, Visit visit) {
        this.directory = directory;
        this.fields = fields;
        this.visit = visit;
    }

    /** The form with what was saved. */
    StepView saved(Application application, String step) {
        JsonNode saved = content(application, step);
        int rows = Math.max(AT_FIRST, saved.path("officers").size());
        return view(application, step, rows, StepContent.values(step, saved), List.of(), null);
    }

    /** The form with what was entered, and what is wrong with it. */
    StepView entered(Application application, String step, Entered entered, List<FieldError> faults, boolean more) {
        Map<String, String> values = OfficerFields.together(entered);
        int filled = OfficerFields.content(entered).size();
        int rows = more ? filled + 1 : Math.max(AT_FIRST, filled);
        return view(application, step, rows, values, faults, null);
    }

    /** Whether the page shows all that was saved: what it cannot show, it would lose. */
    static boolean fits(Application application, String step) {
        return content(application, step).path("officers").size() <= OfficerFields.MOST;
    }

    StepView troubled(Application application, String step, Entered entered, String trouble) {
        int rows = Math.max(AT_FIRST, OfficerFields.content(entered).size());
        return view(application, step, rows, OfficerFields.together(entered), List.of(), trouble);
    }

    private StepView view(
            Application application,
            String step,
            int rows,
            Map<String, String> values,
            List<FieldError> faults,
            @Nullable String trouble) {
        Vocabulary words = directory.words();
        OfficerFields officers = new OfficerFields(words, roles(words, application.kind()));
        List<FormField> empty = fields.of(step, officers, rows, content(application, step));
        FormView form = FormView.of(words.step(step), "", "/my/organizations/step", empty)
                .hiding(kept(application, step))
                .filled(values, faults);
        String whole = fits(application, step) ? trouble : tooMany(application, step);
        FormView shown = whole == null ? form : form.troubled(whole, null, null);
        List<Point> points = application.points().stream()
                .filter(one -> application.stands("returned") && one.step().equals(step))
                .toList();
        List<FormField> alone = OfficerFields.alone(shown).toList();
        return new StepView(application, step, words.step(step), shown, alone, officers.groups(shown), points, words);
    }

    private String tooMany(Application application, String step) {
        int count = content(application, step).path("officers").size();
        return text().tooManyOfficers(visit.language().number(count), OfficerFields.MOST);
    }

    private static Map<String, String> kept(Application application, String step) {
        return Map.of(
                "application",
                application.id(),
                "step",
                step,
                "version",
                Long.toString(application.version()),
                "reservation",
                application.text("name", "reservation"));
    }

    private static JsonNode content(Application application, String step) {
        return Objects.requireNonNullElse(application.steps().get(step), MissingNode.getInstance());
    }

    /** The roles of a kind, or of all kinds where none was chosen yet; first no choice. */
    public List<Option> roles(Vocabulary words, String kind) {
        Stream<Kind.Need> roles = words.kinds().stream()
                .filter(one -> kind.isEmpty() || one.code().equals(kind))
                .flatMap(one -> one.roles().stream());
        return Stream.concat(
                        Stream.of(new Option("", text().choose())),
                        roles.map(one -> new Option(one.code(), words.role(one.code())))
                                .distinct())
                .toList();
    }

    StepText text() {
        return Texts.in(StepText.class, visit.language());
    }
}
