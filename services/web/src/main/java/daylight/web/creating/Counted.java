package daylight.web.creating;

import daylight.web.form.FormField;
import io.quarkus.qute.TemplateExtension;
import java.util.Map;

/** How long the texts of petitions and answers may be, told beside their fields and checked before they are sent. */
@TemplateExtension(namespace = "counted")
public final class Counted {
    private static final Map<String, Integer> MOST = Map.of(
            "action",
            80,
            "background",
            300,
            "details",
            1_000,
            "name",
            200,
            "email",
            254,
            "summary",
            2_000,
            "body",
            10_000);

    private Counted() {}

    /** The most characters of a field; zero where it has no such rule. */
    public static int most(FormField field) {
        return MOST.getOrDefault(field.name(), 0);
    }

    /** Whether its count is shown while it is written. */
    public static boolean shown(FormField field) {
        return most(field) > 0 && !field.name().equals("name") && !field.name().equals("email");
    }

    /** Characters as a reader counts them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
