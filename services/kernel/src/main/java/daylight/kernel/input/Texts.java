package daylight.kernel.input;

import org.jspecify.annotations.Nullable;

/** Rules on characters that hold for every text from outside. */
public final class Texts {
    private Texts() {}

    /** The text as it is kept: no white space around it, {@code \n} for every line break. */
    static String tidied(String text) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return unix.strip();
    }

    /** What is wrong with a tidied text, as a sentence; null when nothing is. */
    public static @Nullable String fault(String text, TextRule rule) {
        int length = text.codePointCount(0, text.length());
        if (length > rule.longest()) {
            return "Must have at most " + rule.longest() + " characters; it has " + length + ".";
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String fault = fault(text.codePointAt(i), rule.lines());
            if (fault != null) {
                return fault;
            }
        }
        return rule.pattern() == null || rule.pattern().matcher(text).matches() ? null : rule.patternDetail();
    }

    private static @Nullable String fault(int point, boolean lines) {
        if (point >= 0xD800 && point <= 0xDFFF) {
            return "Holds half of a surrogate pair, which is no character.";
        }
        if (point == '\n' || point == '\t' || point == 0x2028 || point == 0x2029) {
            return lines ? null : "Must be one line without tabs.";
        }
        if (Character.isISOControl(point)) {
            return "Holds the control character " + named(point) + ".";
        }
        // Embeddings, overrides and isolates can make a text read otherwise than it is stored (Unicode Technical Report
        // 36, section 2.5).
        if ((point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069)) {
            return "Holds the invisible direction mark " + named(point) + ".";
        }
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return noncharacter ? "Holds " + named(point) + ", which is no character." : null;
    }

    private static String named(int point) {
        return "U+%04X".formatted(point);
    }

    /** A text from outside made fit to be shown to its sender: what breaks a rule becomes {@code U+FFFD}. */
    static String shown(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(point -> fault(point, false) == null ? point : 0xFFFD)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
