package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's engineer follows docs/publishing.md from nothing to a record that is published, corrected, checked and taken back. */
class AgencyJourney {
    private static final String ADDRESS = "P=http://localhost:8080";
    private static final String AGENCY = "river-board";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void the_guide_to_publishing_runs_as_it_stands() throws IOException, InterruptedException {
        // Another agency each time: the portal may be one that has seen the guide before.
        String agency = AGENCY + "-" + UUID.randomUUID().toString().substring(0, 8);

        List<String> outputs = Snippets.of("docs/publishing.md")
                .replacing(ADDRESS, "P=" + Portal.running().url())
                .replacing(AGENCY, agency)
                .paste(folder);

        String all = String.join("\n", outputs);
        JsonNode registered = JSON.readTree(outputs.get(1));
        assertThat(registered.path("slug").asText()).isEqualTo(agency);
        JsonNode record = JSON.readTree(outputs.get(4));
        assertThat(record.at("/delay/workingDays").asInt())
                .as("working days from 2 to 9 April 2024, one of them a Sunday")
                .isEqualTo(4);
        JsonNode batch = JSON.readTree(outputs.get(6));
        assertThat(batch.at("/0/status").asInt()).isEqualTo(201);
        assertThat(batch.at("/0/lines").asInt()).isEqualTo(100);
        assertThat(all).contains("\"version\": 2", "\"Two\"", "\"One\"");
        assertThat(hash(all)).as("the hash that the record states").isEqualTo(stated(outputs));
        assertThat(all).contains("Article 18");
        assertThat(outputs.getLast().strip()).as("a withdrawn record").endsWith("410");
    }

    private static String hash(String output) {
        return output.lines()
                .filter(line -> line.matches("[0-9a-f]{64} {2}-"))
                .findFirst()
                .orElseThrow()
                .substring(0, 64);
    }

    /** The hash of version 2, from the block that made it. */
    private static String stated(List<String> outputs) throws IOException {
        for (String output : outputs) {
            if (output.contains("\"version\": 2") && output.contains("previousHash")) {
                return JSON.readTree(output).path("hash").asText();
            }
        }
        throw new AssertionError("No block amended the record");
    }
}
