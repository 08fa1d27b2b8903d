package daylight.kernel.input;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Rules on characters that hold for every text from outside. */
public final class Texts {
    /** Braille blank, the fillers of Hangul, the combining grapheme joiner. */
    private static final String BLANK_LETTERS = "\u2800\u3164\u115F\u1160\uFFA0\u034F";

    private Texts() {}

    /** The text as it is kept: no white space around it, {@code \n} for every line break; empty when a reader would see nothing. */
    static String tidied(String text) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String tidied = unix.strip();
        return showsNothing(tidied) ? "" : tidied;
    }

    /** Of blanks and invisible characters alone: no-break and zero-width spaces, joiners, byte order marks, and letters that are drawn blank. */
    private static boolean showsNothing(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || isInvisible(point)
                        || BLANK_LETTERS.indexOf(point) >= 0);
    }

    /** Direction marks are format characters too; they are a fault of their own and told as one. */
    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT && !TextFaults.isFaulty(point, true);
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
