package daylight.kernel.input;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text may hold. White space around it is dropped, and one that shows nothing counts as absent.
 *
 * @param longest in Unicode code points
 * @param lines whether line breaks and tabs may occur; line breaks become {@code \n}
 * @param pattern what the whole text must match, or null for anything
 * @param patternDetail what to tell who sent something else
 */
public record TextRule(int longest, boolean lines, @Nullable Pattern pattern, String patternDetail) {
    /** One line. */
    public static TextRule line(int longest) {
        return new TextRule(longest, false, null, "");
    }

    /** Several lines. */
    public static TextRule text(int longest) {
        return new TextRule(longest, true, null, "");
    }

    public TextRule matching(Pattern required, String detail) {
        return new TextRule(longest, lines, required, detail);
    }
}
