package daylight.seeds.generating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSamplesTest {
    private static final Path COMMITTED = Path.of("data");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> CATEGORIES = Set.of(
            "policy-documents",
            "plans",
            "budgets-and-accounts",
            "fees",
            "procurement",
            "licences",
            "penalties",
            "major-projects",
            "welfare",
            "emergencies",
            "personnel",
            "agency-profile",
            "statistics",
            "inspections",
            "other");

    @TempDir
    Path folder;

    @Test
    void generator_makes_the_committed_files_again_byte_for_byte() throws IOException {
        GenerateSamples.generate(folder);

        for (Path file : filesIn(folder)) {
            assertThat(COMMITTED.resolve(folder.relativize(file))).hasSameTextualContentAs(file);
        }
        assertThat(filesIn(COMMITTED)).hasSameSizeAs(filesIn(folder));
    }

    @Test
    void four_hundred_records_in_two_languages_keep_the_limits_of_the_portal() throws IOException {
        List<JsonNode> records = records();

        assertThat(records).hasSize(400).allSatisfy(record -> {
            assertThat(record.get("title").asText()).hasSizeBetween(8, 500).doesNotContainPattern("[{}\\p{Cc}]");
            assertThat(record.get("summary").asText()).hasSizeBetween(8, 2000).doesNotContainPattern("[{}\\p{Cc}]");
            assertThat(record.get("body").asText()).doesNotContainPattern("[{}]");
            assertThat(record.get("category").asText()).isIn(CATEGORIES);
        });
        assertThat(records.stream().map(record -> record.get("language").asText()))
                .contains("en", "zh");
    }

    @Test
    void document_numbers_identify_the_records_of_an_agency() throws IOException {
        assertThat(records())
                .extracting(record -> record.get("agency").asText() + " "
                        + record.get("documentNumber").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void some_records_are_amended_and_some_withdrawn_but_none_both() throws IOException {
        List<String> amended = numbers("amendments.ndjson");
        List<String> withdrawn = numbers("withdrawals.ndjson");

        assertThat(amended).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(withdrawn);
        assertThat(withdrawn).hasSizeGreaterThan(5);
    }

    private static List<String> numbers(String file) throws IOException {
        return read(COMMITTED.resolve(file)).stream()
                .map(act -> act.get("agency").asText() + " "
                        + act.get("documentNumber").asText())
                .toList();
    }

    private static List<JsonNode> records() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (Path file : filesIn(COMMITTED.resolve("records"))) {
            records.addAll(read(file));
        }
        return records;
    }

    private static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static Set<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }
}
