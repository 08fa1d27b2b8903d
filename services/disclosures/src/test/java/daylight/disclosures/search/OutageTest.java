package daylight.disclosures.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.disclosures.indexing.ClusterFixture;
import daylight.kernel.problems.Problem;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void anIndexThatIsAwayIsAProblemThatSaysWhatStillWorks() throws IOException {
        try (ClusterFixture nobody = ClusterFixture.whereNobodyListens()) {
            SearchIndex index = new SearchIndex(nobody.cluster(), nobody.names(), new Settings());
            assertThatThrownBy(() -> index.search(Json.object(), "q")).isInstanceOf(SearchRefusal.Unavailable.class);
        }
        Problem problem = new SearchRefusal.Unavailable().problem();
        assertThat(problem.kind().status()).isEqualTo(503);
        assertThat(problem.headers()).containsKey("Retry-After");
        assertThat(problem.members()).containsKey("stillWorks");
    }

    private record Settings() implements SearchConfig {
        @Override
        public Duration patience() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration maxAge() {
            return Duration.ZERO;
        }

        @Override
        public Duration feedMaxAge() {
            return Duration.ZERO;
        }

        @Override
        public int exportRows() {
            return 1;
        }

        @Override
        public Duration agencyNamesFor() {
            return Duration.ZERO;
        }
    }
}
