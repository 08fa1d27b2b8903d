package daylight.disclosures.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UpkeepPausesTest {
    private final UpkeepPauses pauses = new UpkeepPauses();

    @Test
    void howeverLongElasticsearchIsAwayItIsLookedForAgainInTwoSeconds() {
        assertThat(Stream.generate(pauses::afterOutage).limit(1_000)).containsOnly(Duration.ofSeconds(2));
    }

    @Test
    void rebuildsThatFailFollowEachOtherEverMoreSlowly() {
        assertThat(Stream.generate(pauses::afterAttempt).limit(8).map(Duration::toSeconds))
                .containsExactly(2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void anOutageLetsThePausesBeginAnew() {
        Duration _ = pauses.afterAttempt();
        Duration _ = pauses.afterAttempt();
        Duration _ = pauses.afterOutage();

        assertThat(pauses.afterAttempt()).isEqualTo(Duration.ofSeconds(2));
    }
}
