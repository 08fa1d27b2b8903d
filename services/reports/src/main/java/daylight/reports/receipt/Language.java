package daylight.reports.receipt;

import java.util.Locale;

/** The languages of words, forms and messages. */
public enum Language {
    EN,
    ZH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** English for whatever is not Chinese: a form must always be answered. */
    public static Language of(String code) {
        return code.equals("zh") ? ZH : EN;
    }
}
