package daylight.disclosures.record;

import java.util.Locale;

/** The language of a record's text. */
public enum Language {
    EN,
    ZH;

    private static final int SAMPLE = 2_000;
    /** One Chinese character says about as much as three or four letters, so that a tenth of them already makes a Chinese text. */
    private static final int LETTERS_PER_CHARACTER = 10;

    /** As it stands in requests, answers and the canonical form: {@code en} or {@code zh}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Guesses by the script of the first letters: an agency that knows better says so. */
    public static Language guess(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        long han = sample.codePoints().filter(Language::isHan).count();
        long letters = sample.codePoints().filter(Character::isLetter).count();
        return han > 0 && han * LETTERS_PER_CHARACTER >= letters ? ZH : EN;
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
