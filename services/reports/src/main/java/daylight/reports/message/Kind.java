package daylight.reports.message;

import java.util.Locale;

/** Who wrote it: a reporter a report, an investigator a reply. */
public enum Kind {
    REPORT,
    REPLY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
