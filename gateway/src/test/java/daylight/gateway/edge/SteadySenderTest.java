package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream of records is answered while it is sent: the answer waits for the sender, and must not be taken for a silent one. */
@Timeout(60)
class SteadySenderTest {
    private static final int PIECES = 30;

    @Test
    void whoSendsSlowlyButSteadilyIsNotCutOffForTheAnswersSilence() throws IOException {
        Map<String, String> limits = Map.of(
                "daylight.gateway.classes.write.stall-timeout", "1s",
                "daylight.gateway.classes.write.response-timeout", "1s",
                "daylight.gateway.classes.write.slowest", "1");
        try (TestUpstream upstream = new TestUpstream(0);
                TestGateway gateway = TestGateway.before(upstream.url(), limits);
                RawClient client = new RawClient(gateway.port());
                ScheduledExecutorService steps = Executors.newSingleThreadScheduledExecutor()) {
            client.send("POST /api/disclosures/slow/results HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                    + "Content-Length: " + PIECES + "\r\n\r\n");
            AtomicInteger sent = new AtomicInteger();
            // Three times as long as either limit, with no silence of the sender's.
            ScheduledFuture<?> _ =
                    steps.scheduleAtFixedRate(() -> sendOne(client, sent), 0, 100, TimeUnit.MILLISECONDS);

            assertThat(client.readAll()).contains("begun").contains("whole");
        }
    }

    private static void sendOne(RawClient client, AtomicInteger sent) {
        if (sent.getAndIncrement() < PIECES) {
            try {
                client.send("x");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
