package daylight.seeds.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the portal holds of one agency already, by document number. */
public final class RecordList {
    private final Portal portal;
    private final Token token;

    public RecordList(Portal portal, Token token) {
        this.portal = portal;
        this.token = token;
    }

    /** The agency's records in every state that has a number, the newest of each number. */
    public Map<String, JsonNode> byNumber(String agency) throws IOException, InterruptedException {
        Map<String, JsonNode> found = new HashMap<>();
        for (String state : new String[] {"published", "withdrawn"}) {
            collect("/api/disclosures/records?size=100&agency=" + agency + "&state=" + state, found);
        }
        return found;
    }

    private void collect(String first, Map<String, JsonNode> found) throws IOException, InterruptedException {
        String path = first;
        while (!path.isEmpty()) {
            JsonNode page = portal.get(path, token).expect(200).body();
            for (JsonNode item : page.path("items")) {
                found.putIfAbsent(item.path("documentNumber").asText(), item);
            }
            JsonNode next = page.path("next");
            path = next.isTextual()
                    ? first + "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8)
                    : "";
        }
    }
}
