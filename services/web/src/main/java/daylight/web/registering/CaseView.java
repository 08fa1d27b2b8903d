package daylight.web.registering;

import daylight.web.applying.ApplicationView;
import daylight.web.organizations.Application;
import daylight.web.organizations.Attachment;
import daylight.web.organizations.Point;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application on the desk.
 *
 * @param steps each with what is entered now and what was entered before
 * @param gone files of the former submission that are there no longer
 * @param left days left, in words
 * @param once the key of the next decision, so that a second click decides nothing twice
 * @param problem why the last decision was not taken
 * @param entered what was written for it
 */
public record CaseView(
        Application application,
        Vocabulary words,
        List<Compared> steps,
        List<ApplicationView.FileRow> files,
        List<ApplicationView.FileRow> gone,
        String left,
        String once,
        @Nullable String problem,
        Map<String, String> entered) {

    /** A step beside its former state. */
    public record Compared(String step, String title, List<Row> rows) {
        /** The name of the box for points about it. */
        public String box() {
            return Decision.box(step);
        }

        public boolean changed() {
            return rows.stream().anyMatch(Row::changed);
        }
    }

    /** A line now and before; before is absent on a first submission. */
    public record Row(String label, String now, @Nullable String before) {
        public boolean changed() {
            return before != null && !before.equals(now);
        }
    }

    /** The files of the former submission that were removed since. */
    static List<Attachment> gone(Application application) {
        Application.Former former = application.former();
        return former == null
                ? List.of()
                : former.attachments().stream()
                        .filter(one -> application.attachments().stream()
                                .noneMatch(now -> now.id().equals(one.id())))
                        .toList();
    }

    /** Whether a file came since the former submission. */
    public boolean fresh(ApplicationView.FileRow row) {
        Application.Former former = application.former();
        return former != null
                && former.attachments().stream()
                        .noneMatch(one -> one.id().equals(row.file().id()));
    }

    public boolean waits() {
        return application.stands("submitted");
    }

    public boolean proposed() {
        return application.stands("refusal-proposed");
    }

    public boolean compares() {
        return application.former() != null;
    }

    public List<Point> formerPoints() {
        return application.former() == null ? List.of() : application.former().points();
    }

    public String entered(String name) {
        return entered.getOrDefault(name, "");
    }
}
