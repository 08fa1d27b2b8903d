package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The constituencies that sign, and the place whose thresholds are small enough to be reached by a replay. */
final class UkPlaces {
    /** A place of their own, so that its small thresholds hold for nobody else. */
    static final String PLACE = "GB-UKP";

    static final int RESPONSE = 8;
    static final int HEARING = 12;
    private static final String SCALED =
            "A replay: the UK Parliament asks for 10,000 signatures for a response and 100,000 for a debate.";
    private static final Map<String, String> NATIONS =
            Map.of("England", "GB-ENG", "Scotland", "GB-SCT", "Wales", "GB-WLS", "Northern Ireland", "GB-NIR");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode constituencies;
    private final List<String> codes;
    private int turn;

    private UkPlaces(JsonNode constituencies) {
        this.constituencies = constituencies;
        this.codes = StreamSupport.stream(constituencies.spliterator(), false)
                .map(UkPlaces::code)
                .toList();
    }

    static UkPlaces in(Path folder) throws IOException {
        return new UkPlaces(JSON.readTree(Files.readString(folder.resolve("constituencies_2010_boundaries.json"))));
    }

    private static String code(JsonNode constituency) {
        return constituency.required("ConstituencyID").asText();
    }

    JsonNode regions() {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        items.addObject().put("code", PLACE).put("parent", "GB").put("nameEn", "United Kingdom (replayed petitions)");
        for (JsonNode one : constituencies) {
            items.addObject()
                    .put("code", code(one))
                    .put("parent", NATIONS.getOrDefault(one.required("Country").asText(), "GB"))
                    .put("nameEn", one.required("ConstituencyName").asText());
        }
        return body;
    }

    static JsonNode thresholds() {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        items.add(threshold("response", RESPONSE, 30));
        items.add(threshold("hearing", HEARING, 60));
        return body;
    }

    private static ObjectNode threshold(String kind, int signatures, int days) {
        return JSON.createObjectNode()
                .put("region", PLACE)
                .put("kind", kind)
                .put("signatures", signatures)
                .put("days", days)
                .put("source", SCALED);
    }

    /** So many, from the constituencies by turns. */
    void signatures(ObjectNode line, int count) {
        ObjectNode places = line.putObject("signatures");
        for (int i = 0; i < count; i++) {
            String place = codes.get(turn++ % codes.size());
            places.put(place, places.path(place).asInt() + 1);
        }
    }
}
