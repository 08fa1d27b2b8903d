package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer pastes the tour of README.md, block by block, into a shell. */
class NewcomerJourney {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final String ADDRESS = "portal=http://localhost:8080";
    private static final int PATIENCE_SECONDS = 180;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void the_tour_in_the_readme_runs_as_it_stands() throws IOException, InterruptedException {
        List<String> outputs = paste(blocks());

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

    private static List<String> blocks() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains(ADDRESS);
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(readme);
        while (matcher.find()) {
            blocks.add(matcher.group(1)
                    .replace(ADDRESS, "portal=" + Portal.running().url()));
        }
        return blocks;
    }

    /** All in one shell, as a reader would, each block's output in a file of its own. */
    private List<String> paste(List<String> blocks) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -eu -o pipefail\n");
        for (int i = 0; i < blocks.size(); i++) {
            script.append("exec >")
                    .append(folder.resolve(i + ".out"))
                    .append('\n')
                    .append(blocks.get(i));
        }
        Path errors = folder.resolve("errors");
        Process shell = new ProcessBuilder("bash", "-c", script.toString())
                .redirectError(errors.toFile())
                .redirectOutput(folder.resolve("before").toFile())
                .start();
        assertThat(shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("the tour ends by itself")
                .isTrue();
        assertThat(shell.exitValue()).as(Files.readString(errors)).isZero();
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            outputs.add(Files.readString(folder.resolve(i + ".out")));
        }
        return outputs;
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
