package daylight.seeds.petitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Petitions and the rules they need.
 *
 * @param regions the body of {@code PUT /api/petitions/regions}
 * @param thresholds the body of {@code PUT /api/petitions/thresholds}
 * @param petitions each a line as in {@code petitions.ndjson}
 * @param archive items for {@code POST /api/petitions/archive}
 */
public record PetitionSet(JsonNode regions, JsonNode thresholds, List<ObjectNode> petitions, List<ObjectNode> archive) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public PetitionSet {
        petitions = List.copyOf(petitions);
        archive = List.copyOf(archive);
    }

    static PetitionSet of(Path folder) throws IOException {
        List<ObjectNode> petitions = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("petitions.ndjson"))) {
            petitions.add((ObjectNode) JSON.readTree(line));
        }
        return new PetitionSet(
                JSON.readTree(Files.readString(folder.resolve("regions.json"))),
                JSON.readTree(Files.readString(folder.resolve("thresholds.json"))),
                petitions,
                List.of());
    }
}
