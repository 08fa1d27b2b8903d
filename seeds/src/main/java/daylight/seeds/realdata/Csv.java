package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Comma-separated files with a header, as rows. */
final class Csv {
    private static final CsvMapper CSV = CsvMapper.builder().build();

    private Csv() {}

    static List<Row> rows(Path file) throws IOException {
        String text = Files.readString(file);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(unmarked)) {
            return rows.readAll().stream().map(Row::new).toList();
        }
    }
}
