package daylight.seeds.petitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A petition to be brought to a state, as a line of {@code petitions.ndjson} tells it. */
record SamplePetition(ObjectNode line) {
    private static final int ENOUGH_SPONSORS = 5;
    private static final List<String> WRITTEN = List.of("action", "background", "details", "agency", "region");

    String action() {
        return line.required("action").asText();
    }

    /** The body of {@code POST /api/petitions}. */
    ObjectNode written() {
        ObjectNode body = line.objectNode();
        WRITTEN.stream().filter(line::has).forEach(field -> body.set(field, line.get(field)));
        return body;
    }

    /** The last state it shall have. */
    String until() {
        return line.required("until").asText();
    }

    int sponsors() {
        return line.path("sponsors").asInt(ENOUGH_SPONSORS);
    }

    String region() {
        return line.required("region").asText();
    }

    /** A place for each signature beside the sponsors'. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, JsonNode> place : line.path("signatures").properties()) {
            for (int i = 0; i < place.getValue().asInt(); i++) {
                places.add(place.getKey());
            }
        }
        return places;
    }

    JsonNode part(String name) {
        return line.required(name);
    }
}
