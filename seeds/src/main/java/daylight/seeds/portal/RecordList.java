package daylight.seeds.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the portal holds of one agency already, by document number. A public tombstone does not tell its number, so
 * withdrawn records are read one by one, as the role auditor may.
 */
public final class RecordList {
    private static final String RECORDS = "/api/disclosures/records";

    private final Portal portal;
    private final Token token;

    public RecordList(Portal portal, Token token) {
        this.portal = portal;
        this.token = token;
    }

    /** The agency's published and withdrawn records, the newest of each number. */
    public Map<String, JsonNode> byNumber(String agency) throws IOException, InterruptedException {
        Map<String, JsonNode> found = new HashMap<>();
        for (JsonNode published : all(agency, "published")) {
            found.putIfAbsent(published.path("documentNumber").asText(), published);
        }
        for (JsonNode tombstone : all(agency, "withdrawn")) {
            String path = RECORDS + "/" + tombstone.required("id").asText();
            JsonNode withdrawn = portal.get(path, token).expect(200).body();
            found.putIfAbsent(withdrawn.path("documentNumber").asText(), withdrawn);
        }
        return found;
    }

    private List<JsonNode> all(String agency, String state) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String first = RECORDS + "?size=100&agency=" + agency + "&state=" + state;
        String path = first;
        while (!path.isEmpty()) {
            JsonNode page = portal.get(path, token).expect(200).body();
            page.path("items").forEach(items::add);
            JsonNode next = page.path("next");
            path = next.isTextual()
                    ? first + "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8)
                    : "";
        }
        return items;
    }
}
