package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer pastes the tour of README.md, block by block, into a shell. */
class NewcomerJourney {
    private static final String ADDRESS = "portal=http://localhost:8080";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void the_tour_in_the_readme_runs_as_it_stands() throws IOException, InterruptedException {
        List<String> outputs = Snippets.of("README.md")
                .replacing(ADDRESS, "portal=" + Portal.running().url())
                .paste(folder);

        assertThat(JSON.readTree(outputs.getFirst()).path("total").asInt())
                .as("records about a budget")
                .isPositive();
        assertThat(outputs.get(1)).contains("国土空间规划", "<feed", "harbour-finance");
        assertThat(hashes(outputs))
                .as("hash of the served bytes and hash of the record")
                .hasSize(2);
        assertThat(hashes(outputs).getFirst()).isEqualTo(hashes(outputs).getLast());
        assertThat(outputs.stream().anyMatch(output -> output.contains("£1,200. Ropes: £3")))
                .as("the record as it is served")
                .isTrue();
        assertThat(faults(outputs)).contains("title", "category", "issued", "colour");
        assertThat(outputs.getLast().strip()).as("a withdrawn record").endsWith("410");
    }

    private static List<String> hashes(List<String> outputs) {
        return outputs.stream()
                .flatMap(String::lines)
                .filter(line -> line.matches("[0-9a-f]{64} {2}-"))
                .toList();
    }

    private static List<String> faults(List<String> outputs) throws IOException {
        List<String> fields = new ArrayList<>();
        for (String output : outputs) {
            if (output.contains("\"errors\"")) {
                for (JsonNode error : JSON.readTree(output).path("errors")) {
                    fields.add(error.path("field").asText());
                }
            }
        }
        return fields;
    }
}
