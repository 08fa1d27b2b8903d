package daylight.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void it_sends_so_many_and_counts_good_answers_apart_from_bad_ones() throws InterruptedException {
        AtomicInteger sent = new AtomicInteger();

        ClosedLoop.Outcome outcome = new ClosedLoop(4, 100, LONG).run(() -> sent.incrementAndGet() % 10 != 0);

        assertThat(sent).hasValue(100);
        assertThat(outcome.latencies().getTotalCount()).isEqualTo(90);
        assertThat(outcome.failed()).isEqualTo(10);
    }

    @Test
    void a_request_that_cannot_be_sent_ends_the_run_with_its_cause() {
        assertThatThrownBy(() -> new ClosedLoop(2, 10, LONG).run(() -> {
                    throw new IOException("refused");
                }))
                .hasRootCauseMessage("refused");
    }
}
