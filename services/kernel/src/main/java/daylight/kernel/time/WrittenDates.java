package daylight.kernel.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them, in texts for people. What programs read has its dates by ISO 8601. */
public final class WrittenDates {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);

    private WrittenDates() {}

    /** 7 November 2026. */
    public static String english(LocalDate day) {
        return ENGLISH.format(day);
    }

    /** 2026年11月7日. */
    public static String chinese(LocalDate day) {
        return CHINESE.format(day);
    }
}
