package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What is down is named, and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class OutagesTest {
    private final TestUpstream upstream = new TestUpstream(0);

    @AfterAll
    void stop() {
        upstream.close();
    }

    @Test
    void anUpstreamThatIsDownIsNamedAndComesBack() throws Exception {
        int port = freePort();
        Map<String, String> settings =
                Map.of("daylight.gateway.breaker.failures", "2", "daylight.gateway.breaker.pause", "200ms");
        try (TestGateway gateway = TestGateway.before("http://127.0.0.1:" + port, settings)) {
            for (int i = 0; i < 5; i++) {
                HttpResponse<String> down = gateway.get("/api/disclosures/echo");
                assertThat(down.statusCode()).isEqualTo(503);
                assertThat(down.headers().firstValue("retry-after")).isPresent();
                assertThat(down.headers().firstValue("content-type")).contains("application/problem+json");
                assertThat(new JsonObject(down.body()).getString("reference"))
                        .isEqualTo(down.headers().firstValue("x-request-id").orElseThrow());
            }
            HttpResponse<String> page = gateway.get("/zh/echo", "Accept", "text/html");
            assertThat(page.body()).contains("lang=\"zh-Hans\"", "暂时无法使用", "哪些仍可使用", "日光");
            assertThat(gateway.get("/echo", "Accept", "text/html").body()).contains("What still works");

            try (TestUpstream back = new TestUpstream(port)) {
                assertThat(back.port()).isEqualTo(port);
                Conditions.await(() -> statusOf(gateway, "/api/disclosures/echo") == 200);
            }
        }
    }

    @Test
    void aClientThatLeavesWhileItsRequestIsTheProbeHoldsNobodyUp() throws Exception {
        int port = freePort();
        Map<String, String> settings =
                Map.of("daylight.gateway.breaker.failures", "2", "daylight.gateway.breaker.pause", "200ms");
        try (TestGateway gateway = TestGateway.before("http://127.0.0.1:" + port, settings)) {
            for (int failures = 0; failures < 2; failures++) {
                assertThat(gateway.get("/echo").statusCode()).isEqualTo(503);
            }
            try (TestUpstream back = new TestUpstream(port)) {
                Conditions.await(() -> leaves(gateway, "/silent") && back.asked("/silent") > 0);
                Conditions.await(() -> gateway.underWay() == 0);
                long began = System.nanoTime();

                Conditions.await(() -> statusOf(gateway, "/echo") == 200);

                assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
            }
        }
    }

    /** Asks, waits a little for an answer that does not come, and goes. */
    private static boolean leaves(TestGateway gateway, String target) {
        try (RawClient client = new RawClient(gateway.port())) {
            client.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
            LockSupport.parkNanos(50_000_000);
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void stoppingLetsRequestsEndAndTakesNoNewOnes() throws Exception {
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of());
                RawClient early = new RawClient(gateway.port())) {
            early.send("POST /api/disclosures/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab");
            Conditions.await(() -> gateway.underWay() == 1);

            gateway.drain();
            Conditions.await(() -> statusOf(gateway, "/echo") == 503);
            early.send("cd");

            assertThat(early.readAll()).startsWith("HTTP/1.1 200 ").contains("connection: close", "\"length\":4");
        }
    }

    private static int statusOf(TestGateway gateway, String target) {
        try {
            return gateway.get(target).statusCode();
        } catch (IOException idleConnectionClosed) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
