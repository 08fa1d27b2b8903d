package daylight.disclosures.indexing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A document number (文号) without its typography: 国办发〔2023〕27号, 国办发[2023] 27 号 and 国办发（２０２３）27号 have one key.
 *
 * <p>The key is the number's runs of Chinese characters, letters and digits, in lower case with one blank between: {@code 国办发 2023 27 号}. A part of a
 * number has a part of its key, run by run.
 */
public final class NumberKey {

    private enum Run {
        NONE,
        DIGITS,
        LATIN,
        OTHER
    }

    private NumberKey() {}

    /** Empty when the text holds neither a letter nor a digit. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        Run before = Run.NONE;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int point = plain.codePointAt(i);
            Run run = runOf(point);
            if (run != before && run != Run.NONE && !key.isEmpty()) {
                key.append(' ');
            }
            if (run != Run.NONE) {
                key.appendCodePoint(point);
            }
            before = run;
        }
        return key.toString();
    }

    private static Run runOf(int point) {
        if (Character.isDigit(point)) {
            return Run.DIGITS;
        }
        if (!Character.isLetter(point)) {
            return Run.NONE;
        }
        return Character.isIdeographic(point) ? Run.OTHER : Run.LATIN;
    }
}
