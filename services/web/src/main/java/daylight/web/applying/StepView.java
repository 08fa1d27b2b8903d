package daylight.web.applying;

import daylight.web.form.FormField;
import daylight.web.form.FormView;
import daylight.web.organizations.Application;
import daylight.web.organizations.Point;
import daylight.web.organizations.Vocabulary;
import java.util.List;

/**
 * A step of an application as a form.
 *
 * @param groups the fields of officers, on the step that has them
 * @param points what the registrar asks to correct here
 */
public record StepView(
        Application application,
        String step,
        String title,
        FormView form,
        List<FormField> alone,
        List<OfficerFields.Group> groups,
        List<Point> points,
        Vocabulary words) {}
