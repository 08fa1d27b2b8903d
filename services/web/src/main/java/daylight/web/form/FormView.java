package daylight.web.form;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.page.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page shows it.
 *
 * @param action plain path it is sent to
 * @param hidden values that travel with it
 * @param general what is wrong with no field of its own
 * @param helpPath plain path of a page that helps with the general problem
 */
public record FormView(
        String title,
        String lead,
        String action,
        List<FormField> fields,
        Map<String, String> hidden,
        List<String> general,
        @Nullable String helpPath,
        @Nullable String helpLabel) {

    public static FormView of(String title, String lead, String action, List<FormField> fields) {
        return new FormView(title, lead, action, fields, Map.of(), List.of(), null, null);
    }

    public FormView hiding(Map<String, String> values) {
        return new FormView(title, lead, action, fields, values, general, helpPath, helpLabel);
    }

    /** With what was entered, and what the service found wrong; an error of no field here is told above the form. */
    public FormView filled(Map<String, String> entered, List<FieldError> errors) {
        List<FormField> filled = new ArrayList<>();
        List<String> left = new ArrayList<>(general);
        for (FormField field : fields) {
            String wrong = errors.stream()
                    .filter(error -> concerns(error, field.name()))
                    .map(FieldError::detail)
                    .findFirst()
                    .orElse(null);
            filled.add(field.with(entered.getOrDefault(field.name(), ""), wrong));
        }
        errors.stream()
                .filter(error -> fields.stream().noneMatch(field -> concerns(error, field.name())))
                .forEach(error -> left.add((error.field() == null ? "" : error.field() + ": ") + error.detail()));
        return new FormView(title, lead, action, List.copyOf(filled), hidden, List.copyOf(left), helpPath, helpLabel);
    }

    /** With what was entered, and what the service refused: each fault at its field, or else the reason above the form. A refusal without a word goes on. */
    public FormView refused(Map<String, String> entered, Refused refused, Language language) {
        FormView filled = filled(entered, refused.faults(language));
        String whole = refused.whole(language);
        if (!filled.wrong() && whole.isEmpty()) {
            throw refused;
        }
        return filled.wrong() ? filled : filled.troubled(whole, null, null);
    }

    public FormView troubled(String message, @Nullable String path, @Nullable String label) {
        List<String> all = new ArrayList<>(general);
        all.add(message);
        return new FormView(title, lead, action, fields, hidden, List.copyOf(all), path, label);
    }

    public boolean wrong() {
        return !general.isEmpty() || fields.stream().anyMatch(field -> field.error() != null);
    }

    public List<FormField> wrongFields() {
        return fields.stream().filter(field -> field.error() != null).toList();
    }

    /** What was entered, for the page that shows it once more. */
    public List<FormField> entered() {
        return fields.stream().filter(field -> !field.value().isEmpty()).toList();
    }

    /** An error's field may point into a list: {@code topics[2]} is shown at {@code topics}. */
    private static boolean concerns(FieldError error, String name) {
        String field = error.field();
        return field != null && (field.equals(name) || field.startsWith(name + "[") || field.startsWith(name + "."));
    }
}
