package daylight.web.petition;

import io.quarkus.qute.TemplateExtension;

/** Which language a petition is written in, for screen readers and hyphenation: nobody asked its author. */
@TemplateExtension(namespace = "tongue")
public final class Tongue {
    private Tongue() {}

    /** The tag for {@code lang}: Chinese as soon as any Chinese character stands in it. */
    public static String of(String text) {
        boolean chinese =
                text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
        return chinese ? "zh-Hans" : "en";
    }
}
