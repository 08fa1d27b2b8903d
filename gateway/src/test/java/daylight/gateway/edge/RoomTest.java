package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** More connections than there is room for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class RoomTest {
    private static final String ECHO = "GET /report/echo HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String ANSWERED = "\"length\":0}";

    private final TestUpstream upstream = new TestUpstream(0);

    @AfterAll
    void stop() {
        upstream.close();
    }

    private TestGateway roomFor(int connections) {
        return TestGateway.before(
                upstream.url(), Map.of("daylight.gateway.connections.limit", Integer.toString(connections)));
    }

    @Test
    void whoeverHasBeenIdleLongestMakesRoomForANewcomer() throws IOException {
        try (TestGateway gateway = roomFor(3);
                RawClient silent = new RawClient(gateway.port());
                RawClient half = new RawClient(gateway.port());
                RawClient kept = new RawClient(gateway.port())) {
            half.send("GET /rep");
            assertThat(kept.send(ECHO).readUntil(ANSWERED)).startsWith("HTTP/1.1 200 ");

            assertThat(answer(gateway)).startsWith("HTTP/1.1 200 ");
            assertThat(answer(gateway)).startsWith("HTTP/1.1 200 ");

            assertThat(silent.readAll()).isEmpty();
            assertThat(kept.send(ECHO).readUntil(ANSWERED)).startsWith("HTTP/1.1 200 ");
            assertThat(gateway.measures()).containsPattern("gateway\\.made\\.room\\(COUNTER\\)\\[]; count=[12]\\.0");
        }
    }

    private static String answer(TestGateway gateway) throws IOException {
        try (RawClient newcomer = new RawClient(gateway.port())) {
            return newcomer.send(ECHO).readUntil(ANSWERED);
        }
    }

    @Test
    void whoeverIsBeingServedStays() throws IOException {
        try (TestGateway gateway = roomFor(1);
                RawClient served = new RawClient(gateway.port())) {
            served.send("POST /report/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab");
            Conditions.await(() -> gateway.underWay() == 1);

            try (RawClient newcomer = new RawClient(gateway.port())) {
                assertThat(newcomer.readAll()).isEmpty();
            }

            assertThat(served.send("cd").readUntil("\"length\":4}")).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void halfOfTheFileHandlesAreLeftForConnectionsToServices() {
        assertThat(Room.of(20_000, 2, 1_024)).isEqualTo(256);
        assertThat(Room.of(20_000, 2, 1_000_000)).isEqualTo(20_000);
        assertThat(Room.of(100, 2, Long.MAX_VALUE)).isEqualTo(100);
        assertThat(Room.of(100, 2, -1)).isEqualTo(100);
    }
}
