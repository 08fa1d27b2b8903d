package daylight.web.applying;

import daylight.web.organizations.Application;
import daylight.web.organizations.Attachment;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application for its applicant.
 *
 * @param steps each with what was entered and what it lacks
 * @param left days the authority has left, in words
 * @param once the key of the next act, so that a second click does nothing twice
 * @param problem why the last act was not done
 */
public record ApplicationView(
        Application application,
        Vocabulary words,
        List<StepRow> steps,
        List<FileRow> files,
        @Nullable String left,
        String once,
        @Nullable String problem) {

    /** A step: its lines, what it lacks, what is to be corrected there. */
    public record StepRow(
            String step,
            String title,
            boolean complete,
            List<StepLines.Line> lines,
            List<String> missing,
            List<String> points) {
        public String path(String application) {
            return step.equals("documents")
                    ? "/my/organizations/files?application=" + application
                    : "/my/organizations/step?application=" + application + "&step=" + step;
        }

        public boolean begun() {
            return !lines.isEmpty();
        }
    }

    /** A file and what document it is. */
    public record FileRow(Attachment file, String document, String size) {}
}
