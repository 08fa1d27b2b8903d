package daylight.seeds.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What one agency does at the portal: publish in batches, amend, withdraw. */
public final class AgencyDoor {
    private static final String RECORDS = "/api/disclosures/records";

    private final Portal portal;
    private final Token token;

    AgencyDoor(Portal portal, Token token) {
        this.portal = portal;
        this.token = token;
    }

    public Token token() {
        return token;
    }

    /** Publishes the records, at most 10,000, and returns a result for each, in order. */
    public List<JsonNode> publish(List<? extends JsonNode> records) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (JsonNode record : records) {
            lines.append(portal.json().writeValueAsString(record)).append('\n');
        }
        List<JsonNode> results = new ArrayList<>();
        String answer = portal.postLines(RECORDS + "/batch", lines.toString(), token);
        for (String line : answer.lines().toList()) {
            results.add(portal.json().readTree(line));
        }
        if (results.size() != records.size()) {
            throw new IOException("Sent " + records.size() + " records, got " + results.size() + " results");
        }
        return results;
    }

    public void amend(String id, int version, ObjectNode changed) throws IOException, InterruptedException {
        portal.sendIfMatch("PUT", RECORDS + "/" + id, "\"" + version + "\"", changed, token)
                .expect(200);
    }

    public void withdraw(String id, ObjectNode reason) throws IOException, InterruptedException {
        portal.send("POST", RECORDS + "/" + id + "/withdrawal", reason, token).expect(200);
    }
}
