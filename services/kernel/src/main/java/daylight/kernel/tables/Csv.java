package daylight.kernel.tables;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables as CSV (RFC 4180) that a spreadsheet opens rightly and safely. */
public final class Csv {
    /** What spreadsheets begin formulas with, also as wide as Chinese letters, and what some of them skip before one. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** One line. Numbers and times are ours; only texts can be somebody's formula. */
    public static String line(List<? extends @Nullable Object> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? text(text) : quoted(value.toString());
    }

    /** A text of somebody's as one cell. What a spreadsheet would take for a formula gets an apostrophe before it, which shows it as text. */
    public static String text(String text) {
        return quoted(!text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    private static String quoted(String safe) {
        boolean quoted = safe.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
