package daylight.disclosures.search;

import java.util.ArrayList;
import java.util.List;

/** Splits words where the script changes, for each script has its own analyzer: COVID-19疫情 is COVID-19 and 疫情. */
final class Script {

    /** A stretch of one kind of writing, with at least one letter or digit in it. */
    record Run(String text, boolean cjk) {

        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    private Script() {}

    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        boolean cjk = false;
        boolean known = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point)) {
                continue;
            }
            if (known && isCjk(point) != cjk) {
                runs.add(new Run(text.substring(start, at), cjk));
                start = at;
            }
            cjk = isCjk(point);
            known = true;
        }
        if (known) {
            runs.add(new Run(text.substring(start), cjk));
        }
        return runs;
    }

    static boolean isCjk(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
