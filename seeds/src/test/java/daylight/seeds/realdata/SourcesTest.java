package daylight.seeds.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the real data beside the repository; skipped where it is absent, for it is not ours to distribute. */
class SourcesTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data");

    @BeforeEach
    void data_is_there() {
        assumeTrue(Files.isDirectory(DATA), "No real data in ../shared/data beside the repository: skipped");
    }

    @Test
    void every_row_becomes_a_record() throws IOException {
        int policies = 0;
        Map<String, Source> sources = Sources.in(DATA);
        for (Map.Entry<String, Source> source : sources.entrySet()) {
            policies += source.getKey().startsWith("policy")
                    ? source.getValue().records().size()
                    : 0;
        }

        assertThat(policies).isEqualTo(34_578);
        assertThat(records(sources, "work reports")).hasSize(52);
        assertThat(records(sources, "OSC releases")).hasSize(274);
        assertThat(records(sources, "spending hm-treasury")).hasSize(272);
        assertThat(records(sources, "spending manchester")).hasSize(7_786);
    }

    @Test
    void scraped_titles_are_clean_lines_within_the_limit() throws IOException {
        for (Source source : Sources.in(DATA).values()) {
            assertThat(source.records())
                    .allSatisfy(record -> assertThat(record.get("title").asText())
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(500)
                            .doesNotContainPattern("[\\p{Cc}\\p{Cs}]"));
        }
    }

    private static List<ObjectNode> records(Map<String, Source> sources, String name) throws IOException {
        Source source = sources.get(name);
        assertThat(source).as(name).isNotNull();
        return source == null ? List.of() : source.records();
    }
}
