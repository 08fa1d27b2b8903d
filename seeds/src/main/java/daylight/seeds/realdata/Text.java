package daylight.seeds.realdata;

import java.util.regex.Pattern;

/** Takes from scraped text what is no text: control characters, and spaces in rows. */
final class Text {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}\\x{FEFF}\\x{200B}]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private Text() {}

    static String line(String raw) {
        return BLANKS.matcher(raw).replaceAll(" ").strip();
    }

    static String paragraphs(String raw) {
        return CONTROLS.matcher(raw.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("")
                .strip();
    }

    /** At most {@code limit} characters, cut with an ellipsis. */
    static String shortened(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)).strip() + "…";
    }
}
