package daylight.web.filing;

import daylight.web.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of a filing: a representative files on them, and so does a registrar. */
@CheckedTemplate(basePath = "filing")
public final class FilingTemplates {
    private FilingTemplates() {}

    public static native TemplateInstance form(Frame frame, FilingView page);

    public static native TemplateInstance review(Frame frame, FilingView page);
}
