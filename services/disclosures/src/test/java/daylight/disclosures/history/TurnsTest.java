package daylight.disclosures.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TurnsTest {
    private final Turns one = new Turns(1, Duration.ofMillis(1));

    @Test
    void whoComesWhileAnotherComparesIsToldToComeBack() {
        assertThatThrownBy(() -> one.take(() -> one.take(() -> "second")))
                .isInstanceOfSatisfying(LongLine.class, refusal -> {
                    assertThat(refusal.problem().kind().status()).isEqualTo(503);
                    assertThat(refusal.problem().headers()).containsKey("Retry-After");
                });
        assertThat(one.take(() -> "third")).isEqualTo("third");
    }

    @Test
    void aTurnEndsWithAFailureToo() {
        assertThatThrownBy(() -> one.take(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(one.take(() -> "next")).isEqualTo("next");
    }
}
