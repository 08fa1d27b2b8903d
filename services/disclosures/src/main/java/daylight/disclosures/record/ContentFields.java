package daylight.disclosures.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a version by name, as they were hashed: only those an agency gives, in the order in which people read them. */
public final class ContentFields {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of(
            "title",
            "category",
            "documentNumber",
            "issued",
            "summary",
            "body",
            "language",
            "sourceUrl",
            "firstPublished",
            "effectiveFrom",
            "effectiveTo",
            "region",
            "topics",
            "legalBasis",
            "related");

    private ContentFields() {}

    /** Reads them from a canonical form; those without a value are left out. */
    public static Map<String, JsonNode> of(String canonical) {
        JsonNode tree;
        try {
            tree = JSON.readTree(canonical);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored canonical form cannot be read", e);
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            JsonNode value = tree.get(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /** Names the fields that differ. */
    public static List<String> changed(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        List<String> changed = new ArrayList<>();
        for (String name : NAMES) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changed.add(name);
            }
        }
        return changed;
    }
}
