package daylight.seeds.generating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes the sample data: {@code agencies.ndjson}, {@code records/<slug>.ndjson}, amendments and withdrawals. */
public final class GenerateSamples {
    private static final long SEED = 20_080_501L; // the day the duty to disclose began
    private static final int RECORDS = 400;
    private static final List<String> CATALOGUE = List.of(
            "harbour-finance",
            "harbour-planning",
            "aldermere-water",
            "glenmarrow-health",
            "loughside-education",
            "port-larkin-transit",
            "cedar-bend-inspector",
            "yunxi-finance",
            "yunxi-ecology",
            "yunxi-planning",
            "qingan-market",
            "linjiang-emergency");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GenerateSamples() {}

    static void main(String[] args) throws IOException {
        generate(Path.of(args.length > 0 ? args[0] : "seeds/data"));
    }

    static void generate(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("records"));
        LaterActs later = new LaterActs(new Random(SEED));
        List<JsonNode> agencies = new ArrayList<>();
        for (int i = 0; i < CATALOGUE.size(); i++) {
            // A seed for each agency: a new text in one catalogue leaves the other agencies' records as they were.
            SampleAgency agency = new SampleAgency(catalogue(CATALOGUE.get(i)), new Random(SEED + i + 1));
            int share = RECORDS / CATALOGUE.size() + (i < RECORDS % CATALOGUE.size() ? 1 : 0);
            List<ObjectNode> records = agency.records(share);
            records.forEach(later::decide);
            agencies.add(agency.registration());
            write(folder.resolve("records").resolve(CATALOGUE.get(i) + ".ndjson"), records);
        }
        write(folder.resolve("agencies.ndjson"), agencies);
        write(folder.resolve("amendments.ndjson"), later.amendments());
        write(folder.resolve("withdrawals.ndjson"), later.withdrawals());
    }

    private static JsonNode catalogue(String slug) throws IOException {
        String name = "/catalogue/" + slug + ".json";
        try (InputStream in = GenerateSamples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("No resource " + name);
            }
            return JSON.readTree(in);
        }
    }

    private static void write(Path file, List<? extends JsonNode> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (JsonNode line : lines) {
            text.append(JSON.writeValueAsString(line)).append('\n');
        }
        Files.writeString(file, text);
    }
}
