package daylight.web.signing;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.form.FormView;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form that asks for a signature, and what the API takes of it. */
public final class SignForm {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;
    /** Only what every address has; the service reads it properly. */
    private static final Pattern ADDRESS = Pattern.compile(".+@[^@\\s]+");

    private final SigningText text;
    private final List<Option> regions;

    /** @param regions every place, and first the invitation to choose */
    public SignForm(Language language, List<Option> regions) {
        this.text = Texts.in(SigningText.class, language);
        this.regions = regions;
    }

    /** The empty form of a petition. */
    public FormView empty(String title, String lead, String action) {
        return FormView.of(title, lead, action, List.of(name(), email(), region(), notifyMe()));
    }

    /** The empty form of somebody whose account knows the address. */
    public FormView ofCitizen(String title, String lead, String action) {
        return FormView.of(title, lead, action, List.of(name(), region(), notifyMe()));
    }

    /** What is missing or certainly wrong, told in the reader's language before the service is asked. */
    public List<FieldError> faults(FormView form, Entered entered) {
        List<FieldError> faults = new ArrayList<>();
        form.fields().stream()
                .filter(FormField::required)
                .forEach(field -> fault(field, entered.get(field.name()))
                        .ifPresent(wrong -> faults.add(new FieldError(field.name(), wrong))));
        return faults;
    }

    private Optional<String> fault(FormField field, String value) {
        if (value.isEmpty()) {
            return Optional.of(text.missing(field.label()));
        }
        int most = field.name().equals("email") ? LONGEST_ADDRESS : LONGEST_NAME;
        if (value.codePointCount(0, value.length()) > most) {
            return Optional.of(text.tooLong(most));
        }
        boolean odd = field.name().equals("email") && !ADDRESS.matcher(value).matches();
        return odd ? Optional.of(text.notAnAddress()) : Optional.empty();
    }

    /** What the API takes. */
    public static Map<String, Object> content(Entered entered) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String name : List.of("name", "email", "region", "invitation")) {
            if (!entered.get(name).isEmpty()) {
                content.put(name, entered.get(name));
            }
        }
        content.put("notify", entered.get("notify").equals("yes"));
        return content;
    }

    private FormField name() {
        return FormField.line("name", text.name(), text.nameHint()).needed();
    }

    private FormField email() {
        return FormField.line("email", text.email(), text.emailHint()).needed();
    }

    private FormField region() {
        return FormField.choice("region", text.region(), text.regionHint(), regions)
                .needed();
    }

    private FormField notifyMe() {
        return FormField.choice("notify", text.notifyMe(), "", List.of(new Option("yes", text.notifyMe())));
    }
}
