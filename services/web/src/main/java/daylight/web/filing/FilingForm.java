package daylight.web.filing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.web.applying.OfficerFields;
import daylight.web.applying.RegionFields;
import daylight.web.applying.StepForm;
import daylight.web.applying.StepText;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormView;
import daylight.web.organizations.Entry;
import daylight.web.organizations.FilingWords;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds the form of a filing, for representatives and for registrars. */
@ApplicationScoped
public class FilingForm {
    private final FilingFields fields;
    private final StepForm steps;
    private final RegisterDirectory directory;
    private final Visit visit;

    FilingForm(FilingFields fields, StepForm steps, RegisterDirectory directory, Visit visit) {
        this.fields = fields;
        this.steps = steps;
        this.directory = directory;
        this.visit = visit;
    }

    /** The form with what stands in the register now. */
    public FilingView begin(Entry entry, String kind, String action, Map<String, String> given) {
        Map<String, String> values = new HashMap<>(FilingContent.values(kind, entry));
        values.putAll(given);
        int rows = entry.officers().size() + 1;
        return view(
                entry, kind, action, rows, values, List.of(), UUID.randomUUID().toString());
    }

    /** The form with what was entered, and what is missing or no number. */
    public FilingView checked(Entry entry, String kind, String action, Entered entered) {
        FormView form = view(entry, kind, action, rows(entered), Map.of(), List.of(), once(entered))
                .form();
        List<FieldError> faults =
                new ArrayList<>(entered.missing(OfficerFields.alone(form).toList(), text().missing()));
        faults.addAll(FilingContent.faults(entered, text().notANumber()));
        faults.addAll(RegionFields.faults(
                entered, Texts.in(StepText.class, visit.language()).otherRegion()));
        return view(entry, kind, action, rows(entered), OfficerFields.together(entered), faults, once(entered));
    }

    /** The form as it was entered, nothing checked. */
    public FilingView again(Entry entry, String kind, String action, Entered entered, boolean more) {
        int rows = rows(entered) + (more ? 1 : 0);
        return view(entry, kind, action, rows, OfficerFields.together(entered), List.of(), once(entered));
    }

    /** The form with what the service refused. */
    public FilingView refused(Entry entry, String kind, String action, Entered entered, Refused refused) {
        List<FieldError> errors = refused.faults(visit.language()).stream()
                .map(FilingContent::plain)
                .toList();
        Map<String, String> values = OfficerFields.together(entered);
        FilingView view = view(
                entry,
                kind,
                action,
                rows(entered),
                values,
                errors,
                UUID.randomUUID().toString());
        return view.form().wrong()
                ? view
                : view.with(view.form().troubled(refused.whole(visit.language()), null, null));
    }

    /** What the service takes. */
    public static ObjectNode content(String kind, Entered entered) {
        return FilingContent.of(kind, entered);
    }

    private FilingView view(
            Entry entry,
            String kind,
            String action,
            int rows,
            Map<String, String> values,
            List<FieldError> faults,
            String once) {
        Vocabulary words = directory.words();
        OfficerFields officers = new OfficerFields(words, steps.roles(words, entry.kind()));
        List<FormField> empty = fields.of(kind, entry, officers, rows);
        FormView form = FormView.of(
                        FilingWords.kind(kind, visit.language()),
                        kind.equals("change-of-officers") ? text().officersLead() : "",
                        action,
                        empty)
                .hiding(Map.of("organization", entry.reference(), "kind", kind, "once", once))
                .filled(values, faults);
        boolean whole = !kind.equals("change-of-officers") || entry.officers().size() <= OfficerFields.MOST;
        return FilingView.of(entry, kind, whole ? form : form.troubled(tooMany(entry), null, null), officers);
    }

    /** What the page cannot show, it would lose. */
    private String tooMany(Entry entry) {
        return text().tooManyOfficers(visit.language().number(entry.officers().size()), OfficerFields.MOST);
    }

    private static int rows(Entered entered) {
        return Math.max(1, OfficerFields.content(entered).size());
    }

    private static String once(Entered entered) {
        return entered.get("once");
    }

    private FilingText text() {
        return Texts.in(FilingText.class, visit.language());
    }
}
