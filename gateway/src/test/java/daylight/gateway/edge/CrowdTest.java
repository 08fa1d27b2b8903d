package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients who take their time, and one who does not. */
@Timeout(60)
class CrowdTest {
    private final TestUpstream upstream = new TestUpstream(0);
    private final List<RawClient> slow = new ArrayList<>();

    @AfterEach
    void stop() throws IOException {
        leave();
        upstream.close();
    }

    private void comes(TestGateway gateway, String request) throws IOException {
        slow.add(new RawClient(gateway.port()).send(request));
    }

    private void leave() throws IOException {
        for (RawClient client : slow) {
            client.close();
        }
    }

    @Test
    void whoeverSendsSlowlyLeavesRoomForThoseWhoRead() throws Exception {
        Map<String, String> two = Map.of(
                "daylight.gateway.upstreams.disclosures.connections", "2",
                "daylight.gateway.upstreams.disclosures.waiting", "1",
                "daylight.gateway.upstreams.web.connections", "2",
                "daylight.gateway.upstreams.web.waiting", "1");
        try (TestGateway gateway = TestGateway.before(upstream.url(), two)) {
            for (String path : new String[] {"/api/disclosures", "/my", "/report"}) {
                for (int i = 0; i < 3; i++) {
                    comes(gateway, "POST " + path + "/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab");
                }
            }
            Conditions.await(() -> gateway.underWay() == 9);

            for (String path : new String[] {"/api/disclosures/echo", "/echo", "/report/echo"}) {
                assertThat(gateway.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void aClientWithTooMuchUnderWayIsToldToWait() throws Exception {
        Map<String, String> three = Map.of("daylight.gateway.connections.under-way", "3");
        try (TestGateway gateway = TestGateway.before(upstream.url(), three)) {
            for (int i = 0; i < 3; i++) {
                comes(gateway, "GET /silent HTTP/1.1\r\nHost: a\r\n\r\n");
            }
            Conditions.await(() -> gateway.underWay() == 3);

            HttpResponse<String> refused = gateway.get("/api/disclosures/echo");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("retry-after")).contains("1");
            assertThat(fromElsewhere(gateway)).startsWith("HTTP/1.1 200 ");
            // Whose readers nobody counts.
            assertThat(gateway.get("/report/echo").statusCode()).isEqualTo(200);
            leave();
            Conditions.await(() -> status(gateway) == 200);
        }
    }

    private static String fromElsewhere(TestGateway gateway) throws IOException {
        try (RawClient other = new RawClient(gateway.port(), "127.0.0.2")) {
            return other.send("GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .readAll();
        }
    }

    private static int status(TestGateway gateway) {
        try {
            return gateway.get("/api/disclosures/echo").statusCode();
        } catch (IOException closed) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
