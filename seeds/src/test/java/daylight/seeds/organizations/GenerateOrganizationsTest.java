package daylight.seeds.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateOrganizationsTest {
    private static final Path COMMITTED = Path.of("organizations", "organizations.ndjson");

    @TempDir
    Path folder;

    @Test
    void generator_makes_the_committed_file_again_byte_for_byte() throws IOException {
        GenerateOrganizations.generate(folder);

        assertThat(COMMITTED).hasSameTextualContentAs(folder.resolve("organizations.ndjson"));
    }

    @Test
    void every_organization_has_a_code_of_its_own_and_a_name_of_its_own() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(COMMITTED)) {
            lines.add(JsonMapper.builder().build().readTree(line));
        }

        assertThat(lines.stream().map(line -> line.get("code").asText()))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("5[1239][0-9]{6}MJY[0-9A-Y]{5}[0-9X][0-9A-HJ-NP-RTUWXY]"));
        assertThat(lines.stream().map(line -> line.get("name").asText())).doesNotHaveDuplicates();
    }
}
