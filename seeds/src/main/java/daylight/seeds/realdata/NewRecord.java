package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Requests as the portal takes them; what the source leaves blank is left out. */
final class NewRecord {
    private NewRecord() {}

    static ObjectNode agency(String slug, String nameEn, String nameZh, String jurisdiction) {
        ObjectNode agency = object().put("slug", slug);
        put(agency, "nameEn", nameEn);
        put(agency, "nameZh", nameZh);
        return agency.put("jurisdiction", jurisdiction);
    }

    static ObjectNode record(ObjectNode agency, String category, String title) {
        ObjectNode record = object().put("agency", agency.get("slug").asText()).put("category", category);
        if (agency.has("region")) {
            record.set("region", agency.get("region"));
        }
        return record.put("title", title);
    }

    static void put(ObjectNode object, String field, String value) {
        if (!value.isBlank()) {
            object.put(field, value);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
