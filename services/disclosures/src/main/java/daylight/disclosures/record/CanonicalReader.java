package daylight.disclosures.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the content back out of a canonical form: the only place where the text is kept. */
public final class CanonicalReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalReader() {}

    /** Reads the content of a version that has one: of a publication or an amendment. */
    public static RecordContent content(String canonical) {
        JsonNode node = tree(canonical);
        String category = required(node, "category");
        return new RecordContent(
                required(node, "agency"),
                Category.of(category).orElseThrow(() -> new IllegalStateException("Unknown category " + category)),
                required(node, "title"),
                text(node, "summary"),
                text(node, "body"),
                Language.valueOf(required(node, "language").toUpperCase(Locale.ROOT)),
                text(node, "documentNumber"),
                date(node, "issued"),
                text(node, "sourceUrl"),
                date(node, "firstPublished"),
                date(node, "effectiveFrom"),
                date(node, "effectiveTo"),
                text(node, "region"),
                list(node, "topics", Function.identity()),
                text(node, "legalBasis"),
                list(node, "related", UUID::fromString));
    }

    private static JsonNode tree(String canonical) {
        try {
            return JSON.readTree(canonical);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored canonical form cannot be read", e);
        }
    }

    private static String required(JsonNode node, String name) {
        String value = text(node, name);
        if (value == null) {
            throw new IllegalStateException("A stored canonical form has no " + name);
        }
        return value;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.textValue();
    }

    private static @Nullable LocalDate date(JsonNode node, String name) {
        String value = text(node, name);
        return value == null ? null : LocalDate.parse(value);
    }

    private static <T> List<T> list(JsonNode node, String name, Function<String, T> reading) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(JsonNode::textValue)
                .map(reading)
                .toList();
    }
}
