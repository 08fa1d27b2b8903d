package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Streams of server-sent events, as the live count of a petition is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class LiveCountsTest {
    private static final int READERS = 1000;
    private static final String ASK =
            "GET /api/petitions/live/events HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n";

    private final TestUpstream upstream = new TestUpstream(0);

    @AfterAll
    void stop() {
        upstream.close();
    }

    @Test
    void aThousandReadersAreHeldOpenBesideOrdinaryRequests() throws Exception {
        Map<String, String> settings = Map.of(
                "daylight.gateway.classes.events.rate.requests", "100000",
                "daylight.gateway.classes.events.stall-timeout", "50ms",
                "daylight.gateway.classes.events.response-timeout", "10s",
                "daylight.gateway.upstreams.petitions.connections", "2",
                "daylight.gateway.upstreams.petitions.waiting", "0");
        List<RawClient> readers = new ArrayList<>();
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            for (int i = 0; i < READERS; i++) {
                readers.add(new RawClient(gateway.port()).send(ASK));
            }
            for (RawClient reader : readers) {
                assertThat(reader.readUntil("data: one")).contains("200 OK").doesNotContain("gzip");
            }

            assertThat(gateway.underWay()).isEqualTo(READERS);
            assertThat(gateway.get("/api/petitions/echo").statusCode()).isEqualTo(200);
        } finally {
            for (RawClient reader : readers) {
                reader.close();
            }
        }
    }

    @Test
    void aReaderWhoStopsReadingIsCutOffAndFreesTheUpstream() throws Exception {
        int before = upstream.brokenOff().get();
        Map<String, String> settings = Map.of("daylight.gateway.classes.events.stall-timeout", "200ms");
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings);
                RawClient reader = new RawClient(gateway.port())) {
            reader.send("GET /api/petitions/live/chatter HTTP/1.1\r\nHost: a\r\n\r\n")
                    .readUntil("\r\n\r\n");

            Conditions.await(() -> upstream.brokenOff().get() > before && gateway.underWay() == 0);
        }
    }

    @Test
    void aStoppingGatewayEndsTheStreamsAtOnce() throws Exception {
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of());
                RawClient reader = new RawClient(gateway.port())) {
            reader.send(ASK).readUntil("data: one");

            gateway.drain();

            assertThat(reader.readAll()).doesNotContain("HTTP/1.1");
            Conditions.await(() -> gateway.underWay() == 0);
        }
    }
}
