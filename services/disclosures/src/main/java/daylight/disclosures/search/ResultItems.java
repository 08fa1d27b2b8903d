package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes results of hits: what the index holds, the address of the page, and the passages found. */
@ApplicationScoped
class ResultItems {
    private static final List<String> SHOWN = List.of("title", "summary", "body");

    private final String publicUrl;

    ResultItems(
            @ConfigProperty(name = "daylight.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String publicUrl() {
        return publicUrl;
    }

    String url(JsonNode record) {
        return publicUrl + "/records/" + record.path("reference").asText();
    }

    /** The hit's own tree, completed: it is used once. */
    ObjectNode of(JsonNode hit, QueryNode asked) {
        ObjectNode item = (ObjectNode) hit.path("_source");
        item.put("url", url(item));
        ObjectNode highlights = highlights(hit.path("highlight"));
        String number = item.has("documentNumber")
                ? NumberHighlight.of(item.get("documentNumber").asText(), asked)
                : null;
        if (number != null) {
            highlights.putArray("documentNumber").add(number);
        }
        item.set("highlights", highlights);
        return item;
    }

    private static ObjectNode highlights(JsonNode found) {
        ObjectNode highlights = Json.object();
        for (String field : SHOWN) {
            if (found.has(field)) {
                ArrayNode passages = Json.array();
                found.get(field).forEach(passage -> passages.add(joined(passage.asText())));
                highlights.set(field, passages);
            }
        }
        if (found.has("withdrawnBecause")) {
            highlights.set("reason", found.get("withdrawnBecause"));
        }
        return highlights;
    }

    /** Pairs of Chinese characters are matched one by one; a reader sees one stretch. */
    private static String joined(String passage) {
        return passage.replace("</mark><mark>", "");
    }
}
