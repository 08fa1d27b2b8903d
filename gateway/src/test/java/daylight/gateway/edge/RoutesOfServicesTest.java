package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The routes as they are shipped: which service each leads to, and what becomes of them where the service is away or was never there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class RoutesOfServicesTest {
    private static final int MEGABYTE = 1_000_000;

    private final TestUpstream upstream = new TestUpstream(0);

    @AfterAll
    void stop() {
        upstream.close();
    }

    @Test
    void eachServiceHasItsPrefixAndItsClasses() throws Exception {
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of())) {
            assertThat(policy(gateway, "/api/petitions/echo")).startsWith("\"read\"");
            assertThat(policy(gateway, "/api/petitions/live/events/echo")).startsWith("\"events\"");
            assertThat(policy(gateway, "/api/organizations/echo")).startsWith("\"read\"");
            assertThat(policy(gateway, "/api/organizations/applications/7/attachments/echo"))
                    .startsWith("\"download\"");
            assertThat(gateway.get("/roster.txt/echo").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAttachmentOf200MegabytesStreamsWhereOtherWritesAreRefused() throws Exception {
        long had = upstream.uploaded().get();
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of());
                RawClient client = new RawClient(gateway.port())) {
            client.send("POST /api/organizations/applications/7/attachments/count HTTP/1.1\r\nHost: a\r\n"
                    + "Connection: close\r\nContent-Length: " + 200 * MEGABYTE + "\r\n\r\n");
            byte[] piece = new byte[MEGABYTE];
            for (int i = 0; i < 200; i++) {
                client.send(piece);
            }

            assertThat(client.readAll()).startsWith("HTTP/1.1 200 ");
            assertThat(upstream.uploaded().get() - had).isEqualTo(200L * MEGABYTE);
            assertThat(RawClient.exchange(
                            gateway.port(),
                            "POST /api/organizations/applications/count HTTP/1.1\r\nHost: a\r\nContent-Length: "
                                    + 200 * MEGABYTE + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void aServiceThatDoesNotRunIsUnavailable() throws Exception {
        Map<String, String> settings = Map.of("daylight.gateway.upstreams.petitions.url", "http://127.0.0.1:1");
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            for (int i = 0; i < 6; i++) {
                HttpResponse<String> answer = gateway.get("/api/petitions/echo");
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(new JsonObject(answer.body()).getString("type")).endsWith("/problems/unavailable");
            }
            assertThat(gateway.get("/api/organizations/echo").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aServiceThatThePortalGoesWithoutIsNotFound() throws Exception {
        Map<String, String> settings = Map.of("daylight.gateway.upstreams.petitions.url", "");
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            HttpResponse<String> answer = gateway.get("/api/petitions/echo");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
            assertThat(upstream.asked("/api/petitions/echo")).isZero();
        }
    }

    private static String policy(TestGateway gateway, String target) throws Exception {
        return gateway.get(target).headers().firstValue("ratelimit-policy").orElseThrow();
    }
}
