package daylight.web.moderating;

import daylight.web.form.FormField.Option;
import daylight.web.petition.Stage;
import daylight.web.petitions.Note;
import daylight.web.petitions.Petition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A petition on the desk.
 *
 * @param locked what the lock means for the reader
 * @param mayDecide false while the lock is a colleague's
 * @param once the key of the next decision, so that a second click decides nothing twice
 * @param problem why the last act was not done
 * @param entered what was written for it
 * @param done what the last act led to
 */
public record CaseView(
        Petition petition,
        String agency,
        String region,
        Stage stage,
        List<Note> notes,
        List<Option> codes,
        @Nullable String locked,
        boolean mayDecide,
        String once,
        @Nullable String problem,
        Map<String, String> entered,
        @Nullable String done) {

    public boolean waits() {
        return petition.is("awaiting-moderation") || petition.is("flagged");
    }

    public boolean taken() {
        return petition.is("taken-down");
    }

    public boolean shown() {
        return petition.times().openedAt() != null && !taken() && !petition.is("archived");
    }

    public String entered(String name) {
        return entered.getOrDefault(name, "");
    }
}
