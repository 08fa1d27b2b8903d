package daylight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueriesTest {
    @Test
    void every_query_of_a_run_is_asked_once() throws IOException {
        Queries queries = new Queries(Path.of("..", "..", "seeds", "data"));

        List<String> taken = new ArrayList<>(queries.take(600));
        taken.addAll(queries.take(3_000));

        assertThat(taken).hasSize(3_600).doesNotHaveDuplicates();
        assertThat(taken).anyMatch(query -> query.matches(".*\\p{IsHan}.*"));
    }
}
