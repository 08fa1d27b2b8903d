package daylight.web.applying;

import daylight.web.form.FormField.Option;
import daylight.web.organizations.Application;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of an application.
 *
 * @param needs each document the kind asks for, and whether it is there
 * @param documents what a file may be
 * @param problem why a file was not accepted
 */
public record FilesView(
        Application application,
        Vocabulary words,
        List<Need> needs,
        List<Option> documents,
        List<ApplicationView.FileRow> files,
        List<String> points,
        @Nullable String problem) {
    /** A document of the kind. */
    public record Need(String name, boolean required, boolean there) {}

    public boolean declared() {
        return application.text("documents", "declared").equals("true");
    }
}
