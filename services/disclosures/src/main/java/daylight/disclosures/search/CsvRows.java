package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Results as CSV (RFC 4180) that a spreadsheet opens rightly and safely. */
final class CsvRows {
    /** Tells Excel that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String LINE_END = "\r\n";
    private static final String STARTS_FORMULA = "=+-@\t\r＝＋－＠";

    private static final List<String> COLUMNS = List.of(
            "reference",
            "url",
            "title",
            "agency",
            "agencyNameEn",
            "agencyNameZh",
            "category",
            "documentNumber",
            "issued",
            "firstPublished",
            "publishedAt",
            "updatedAt",
            "region",
            "language",
            "state",
            "amended",
            "late",
            "delayDays",
            "summary");

    private final Writer out;

    CsvRows(Writer out) throws IOException {
        this.out = out;
        out.append(BYTE_ORDER_MARK).append(String.join(",", COLUMNS)).append(LINE_END);
    }

    void row(JsonNode record) throws IOException {
        char separator = 0;
        for (String column : COLUMNS) {
            if (separator != 0) {
                out.append(separator);
            }
            JsonNode value = record.path(column);
            // Numbers are ours; only texts can be somebody's formula.
            out.append(value.isTextual() ? cell(value.textValue()) : value.asText());
            separator = ',';
        }
        out.append(LINE_END);
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front, which it shows as text. */
    static String cell(String text) {
        String safe = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
