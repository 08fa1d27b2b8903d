package daylight.web.organization;

import daylight.web.form.FormField.Option;
import daylight.web.organizations.NameCheck;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check of a name.
 *
 * @param check absent before a name was entered
 * @param problem why it could not be checked
 */
public record NameView(
        String name,
        String kind,
        String region,
        List<Option> kinds,
        List<Option> regions,
        @Nullable NameCheck check,
        @Nullable String problem,
        Language language) {

    /** Whether it was checked and nothing stands against it. */
    public boolean free() {
        return check != null && check.free();
    }

    /** Plain path of the page that reserves it. */
    public String reserve() {
        return "/my/organizations/names?name=" + encoded(name) + "&kind=" + encoded(kind) + "&region="
                + encoded(region);
    }

    /** What a reason is about. */
    public String about(NameCheck.Clash clash) {
        NamesText text = Texts.in(NamesText.class, language);
        return switch (clash.reason()) {
            case "taken" -> text.reasonTaken();
            case "reserved" -> text.reasonReserved();
            case "forbidden-word" -> text.reasonForbidden();
            case "reserved-word" -> text.reasonReservedWord();
            case "form" -> text.reasonForm();
            case "characters" -> text.reasonCharacters();
            case "length" -> text.reasonLength();
            case "similar" -> text.reasonSimilar();
            default -> clash.reason();
        };
    }

    public String says(NameCheck.Clash clash) {
        return language.either(clash.en(), clash.zh(), clash.reason());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
