package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.kernel.tables.Csv;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Results as CSV (RFC 4180) that a spreadsheet opens rightly and safely. */
final class CsvRows {
    /** Tells Excel that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String LINE_END = "\r\n";

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
            out.append(value.isTextual() ? Csv.text(value.textValue()) : value.asText());
            separator = ',';
        }
        out.append(LINE_END);
    }
}
