package daylight.web.filing;

import daylight.web.applying.OfficerFields;
import daylight.web.form.FormField;
import daylight.web.form.FormView;
import daylight.web.organization.FileRow;
import daylight.web.organizations.Entry;
import java.util.List;

/**
 * A filing as a form.
 *
 * @param groups the fields of officers
 * @param files those that go with it
 */
public record FilingView(
        Entry entry,
        String kind,
        FormView form,
        List<FormField> alone,
        List<OfficerFields.Group> groups,
        OfficerFields officers,
        List<FileRow> files) {
    static FilingView of(Entry entry, String kind, FormView form, OfficerFields officers) {
        return new FilingView(
                entry, kind, form, OfficerFields.alone(form).toList(), officers.groups(form), officers, List.of());
    }

    FilingView with(FormView changed) {
        return of(entry, kind, changed, officers);
    }

    FilingView with(List<FileRow> kept) {
        return new FilingView(entry, kind, form, alone, groups, officers, kept);
    }

    /** Whether files may go with it. */
    public boolean takesFiles() {
        return !FilingContent.measure(kind);
    }
}
