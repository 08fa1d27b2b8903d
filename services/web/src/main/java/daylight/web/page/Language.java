package daylight.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language of the portal, and how it writes dates, numbers and names. */
public enum Language {
    ENGLISH("en", "en-GB", "d MMMM uuuu", "d MMMM uuuu, HH:mm 'UTC'", Locale.UK),
    CHINESE("zh", "zh-Hans", "uuuu年M月d日", "uuuu年M月d日 HH:mm（'UTC'）", Locale.SIMPLIFIED_CHINESE);

    private static final int KILO = 1000;

    private final String code;
    private final String tag;
    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;
    private final Locale locale;

    Language(String code, String tag, String date, String moment, Locale locale) {
        this.code = code;
        this.tag = tag;
        this.date = DateTimeFormatter.ofPattern(date, locale);
        this.moment = DateTimeFormatter.ofPattern(moment, locale).withZone(ZoneOffset.UTC);
        this.locale = locale;
    }

    /** The code in URLs and in the API: {@code en} or {@code zh}. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag for {@code lang} and {@code hreflang}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public boolean chinese() {
        return this == CHINESE;
    }

    public Language other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }

    /** 23 November 2026, or 2026年11月23日. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** The day of an instant in UTC: the portal has readers in several zones and must not show each another date. */
    public String day(Instant instant) {
        return date.format(instant.atZone(ZoneOffset.UTC));
    }

    public String moment(Instant instant) {
        return moment.format(instant);
    }

    public String number(long value) {
        return String.format(locale, "%,d", value);
    }

    /** The size of a file, of so many bytes, in kilobytes or megabytes. */
    public String size(long bytes) {
        long kilobytes = Math.max(1, Math.round((double) bytes / KILO));
        return kilobytes < KILO ? number(kilobytes) + " kB" : number(Math.round((double) kilobytes / KILO)) + " MB";
    }

    /** The name in this language, else in the other one, else the fallback: an agency has one of both at least. */
    public String either(@Nullable String english, @Nullable String chinese, String fallback) {
        String first = this == ENGLISH ? english : chinese;
        String second = this == ENGLISH ? chinese : english;
        if (first != null && !first.isBlank()) {
            return first;
        }
        return second != null && !second.isBlank() ? second : fallback;
    }

    /** The language a path asks for: {@code /zh}, {@code /zh/...}, {@code /my/zh}, {@code /my/zh/...} are Chinese. */
    static Language ofPath(String path) {
        boolean chinese = isUnder(path, "/zh") || isUnder(path, "/my/zh");
        return chinese ? CHINESE : ENGLISH;
    }

    /** The path without its language. */
    static String plain(String path) {
        if (isUnder(path, "/zh")) {
            return path.length() <= 4 ? "/" : path.substring(3);
        }
        return isUnder(path, "/my/zh") ? "/my" + path.substring(6) : path;
    }

    /** A plain path in this language. */
    public String path(String plain) {
        if (this == ENGLISH) {
            return plain;
        }
        if (isUnder(plain, "/my")) {
            return "/my/zh" + plain.substring(3);
        }
        return plain.equals("/") ? "/zh/" : "/zh" + plain;
    }

    private static boolean isUnder(String path, String folder) {
        return path.startsWith(folder)
                && (path.length() == folder.length() || "/?#".indexOf(path.charAt(folder.length())) >= 0);
    }
}
