package daylight.disclosures.search;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;

/** The use case: a search as a file. */
@ApplicationScoped
class ExportSearch {
    private final SearchIndex index;
    private final ResultItems items;
    private final SearchConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    ExportSearch(SearchIndex index, ResultItems items, SearchConfig config, ObjectMapper json, Clock clock) {
        this.index = index;
        this.items = items;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    ExportRows open(SearchQuery search) {
        return ExportRows.open(
                index, search, clock.instant().atZone(ZoneOffset.UTC).toLocalDate(), config.exportRows());
    }

    /** Writes the rows and closes them. */
    void csv(ExportRows rows, OutputStream out) throws IOException {
        try (rows) {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CsvRows csv = new CsvRows(writer);
            rows.forEach(row -> written(() -> csv.row(addressed(row))));
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the rows and closes them. */
    void ndjson(ExportRows rows, OutputStream out) throws IOException {
        try (rows) {
            JsonGenerator generator = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setRootValueSeparator(null);
            rows.forEach(row -> written(() -> {
                json.writeTree(generator, addressed(row));
                generator.writeRaw('\n');
            }));
            generator.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ObjectNode addressed(JsonNode row) {
        return ((ObjectNode) row).put("url", items.url(row));
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
