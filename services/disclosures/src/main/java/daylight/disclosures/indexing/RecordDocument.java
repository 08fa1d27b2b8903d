package daylight.disclosures.indexing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.disclosures.record.Delay;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what the index holds of a record. A tombstone keeps title, number, agency and reason; the text it took away is not searchable. */
@ApplicationScoped
class RecordDocument {
    private static final String PUBLISHED = "published";

    private final ObjectMapper json;

    RecordDocument(ObjectMapper json) {
        this.json = json;
    }

    void write(RecordRow row, JsonGenerator out) throws IOException {
        JsonNode text = row.canonical() == null ? json.createObjectNode() : json.readTree(row.canonical());
        out.writeStartObject();
        identity(row, out);
        copy(text, out, "category", "title", "documentNumber", "language", "issued", "firstPublished", "region");
        derived(row, text, out);
        if (row.state().equals(PUBLISHED)) {
            copy(text, out, "summary", "body");
            if (text.has("topics")) {
                out.writeObjectField("topics", text.get("topics"));
            }
        } else {
            string(out, "withdrawnBecause", row.reason());
        }
        out.writeEndObject();
    }

    private static void identity(RecordRow row, JsonGenerator out) throws IOException {
        string(out, "id", row.id().toString());
        string(out, "reference", row.reference());
        out.writeNumberField("version", row.version());
        string(out, "state", row.state());
        out.writeBooleanField("amended", row.textVersion() > 1);
        string(out, "agency", row.agency());
        string(out, "agencyNameEn", row.agencyNameEn());
        string(out, "agencyNameZh", row.agencyNameZh());
        strings(
                out,
                "agencyText",
                Stream.of(row.agencyNameEn(), row.agencyNameZh())
                        .flatMap(Stream::ofNullable)
                        .toList());
        string(out, "publishedAt", row.publishedAt().toString());
        string(out, "updatedAt", row.updatedAt().toString());
        if (row.delayDays() != null) {
            out.writeNumberField("delayDays", row.delayDays());
            out.writeBooleanField("late", Delay.isLate(row.delayDays()));
        }
    }

    private static void derived(RecordRow row, JsonNode text, JsonGenerator out) throws IOException {
        if (text.has("documentNumber")) {
            String key = NumberKey.of(text.get("documentNumber").asText());
            string(out, "numberKey", key);
            string(out, "numberText", key);
        }
        if (text.has("region")) {
            strings(out, "regionPath", RegionPath.of(text.get("region").asText()));
        }
        LocalDate day = day(row, text);
        string(out, "day", day.toString());
        out.writeNumberField("year", day.getYear());
    }

    /** The day a reader would put the record on: that of issue, else of first publication anywhere, else of publication here. */
    private static LocalDate day(RecordRow row, JsonNode text) {
        for (String field : List.of("issued", "firstPublished")) {
            if (text.has(field)) {
                return LocalDate.parse(text.get(field).asText());
            }
        }
        return row.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static void copy(JsonNode from, JsonGenerator out, String... fields) throws IOException {
        for (String field : fields) {
            string(out, field, from.path(field).textValue());
        }
    }

    private static void string(JsonGenerator out, String field, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(field, value);
        }
    }

    private static void strings(JsonGenerator out, String field, List<String> values) throws IOException {
        out.writeArrayFieldStart(field);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }
}
