package daylight.kernel.input;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Rules on characters that hold for every text from outside. */
public final class Texts {
    private Texts() {}

    /** The text as it is kept: no white space around it, {@code \n} for every line break. */
    static String tidied(String text) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return unix.strip();
    }

    /** All that is wrong with a tidied text, a sentence a fault; null when nothing is. */
    public static @Nullable String fault(String text, TextRule rule) {
        StringJoiner faults = new StringJoiner(" ").setEmptyValue("");
        int length = text.codePointCount(0, text.length());
        if (length > rule.longest()) {
            faults.add("Must have at most " + rule.longest() + " characters; it has " + length + ".");
        }
        String characters = TextFaults.in(text, rule.lines()).sentences();
        if (!characters.isEmpty()) {
            faults.add(characters);
        }
        // A text over its length is not matched: a pattern's cost may grow faster than the text.
        if (length <= rule.longest()
                && rule.pattern() != null
                && !rule.pattern().matcher(text).matches()) {
            faults.add(rule.patternDetail());
        }
        return faults.length() == 0 ? null : faults.toString();
    }

    /** A text from outside made fit to be shown to its sender: what breaks a rule becomes {@code U+FFFD}. */
    static String shown(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(point -> TextFaults.isFaulty(point, false) ? 0xFFFD : point)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
