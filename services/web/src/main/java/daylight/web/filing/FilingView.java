package daylight.web.filing;

import daylight.web.applying.OfficerFields;
import daylight.web.form.FormField;
import daylight.web.form.FormView;
import daylight.web.organizations.Entry;
import java.util.List;

/**
 * A filing as a form.
 *
 * @param groups the fields of officers
 */
public record FilingView(
        Entry entry,
        String kind,
        FormView form,
        List<FormField> alone,
        List<OfficerFields.Group> groups,
        OfficerFields officers) {
    static FilingView of(Entry entry, String kind, FormView form, OfficerFields officers) {
        return new FilingView(entry, kind, form, OfficerFields.alone(form).toList(), officers.groups(form), officers);
    }

    FilingView with(FormView changed) {
        return of(entry, kind, changed, officers);
    }
}
