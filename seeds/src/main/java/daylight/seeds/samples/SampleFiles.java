package daylight.seeds.samples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The committed sample data. */
record SampleFiles(Path folder) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    List<ObjectNode> agencies() throws IOException {
        return lines(folder.resolve("agencies.ndjson"));
    }

    List<ObjectNode> records(String agency) throws IOException {
        return lines(folder.resolve("records").resolve(agency + ".ndjson"));
    }

    List<ObjectNode> amendments(String agency) throws IOException {
        return of(agency, lines(folder.resolve("amendments.ndjson")));
    }

    List<ObjectNode> withdrawals(String agency) throws IOException {
        return of(agency, lines(folder.resolve("withdrawals.ndjson")));
    }

    private static List<ObjectNode> of(String agency, List<ObjectNode> acts) {
        return acts.stream()
                .filter(act -> act.get("agency").asText().equals(agency))
                .toList();
    }

    private static List<ObjectNode> lines(Path file) throws IOException {
        List<ObjectNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add((ObjectNode) JSON.readTree(line));
        }
        return lines;
    }
}
