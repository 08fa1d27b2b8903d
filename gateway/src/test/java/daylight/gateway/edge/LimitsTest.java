package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How much anybody may ask, and what is noted of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class LimitsTest {
    private final TestUpstream upstream = new TestUpstream(0);

    @AfterAll
    void stop() {
        upstream.close();
    }

    @Test
    void oneRequestTooManyIsToldWhenToComeBack() throws Exception {
        Map<String, String> three = Map.of(
                "daylight.gateway.classes.search.rate.requests",
                "3",
                "daylight.gateway.classes.search.rate.window",
                "1h");
        try (TestGateway gateway = TestGateway.before(upstream.url(), three)) {
            for (int left = 2; left >= 0; left--) {
                HttpResponse<String> granted = gateway.get("/api/disclosures/search/echo");
                assertThat(granted.headers().firstValue("ratelimit").orElseThrow())
                        .startsWith("\"search\";r=" + left + ";t=");
                assertThat(granted.headers().firstValue("ratelimit-policy")).contains("\"search\";q=3;w=3600");
            }

            HttpResponse<String> refused = gateway.get("/api/disclosures/search/echo");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(new JsonObject(refused.body()).getString("type"))
                    .isEqualTo(TestGateway.PUBLIC_URL + "/problems/too-many-requests");
            assertThat(refused.headers().firstValueAsLong("retry-after").orElseThrow())
                    .isBetween(1L, 1200L);
            assertThat(gateway.get("/api/disclosures/echo").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTokenHasAnAllowanceOfItsOwn() throws Exception {
        Map<String, String> settings = Map.of(
                "daylight.gateway.classes.read.rate.requests", "100",
                "daylight.gateway.classes.read.rate.token-requests", "2",
                "daylight.gateway.classes.read.rate.window", "1h");
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            for (int i = 0; i < 2; i++) {
                assertThat(gateway.get("/api/disclosures/echo", "Authorization", "Bearer a")
                                .statusCode())
                        .isEqualTo(200);
            }

            assertThat(gateway.get("/api/disclosures/echo", "Authorization", "Bearer a")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(gateway.get("/api/disclosures/echo", "Authorization", "Bearer b")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void eventsFlowAtOnceAndAreNeitherCompressedNorCutOff() throws Exception {
        Map<String, String> settings = Map.of(
                "daylight.gateway.routes.events.prefix", "/api/events",
                "daylight.gateway.routes.events.upstream", "web",
                "daylight.gateway.routes.events.read-class", "events",
                "daylight.gateway.classes.events.stall-timeout", "50ms");
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings);
                RawClient client = new RawClient(gateway.port())) {
            String begin = client.send("GET /api/events/events HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n")
                    .readUntil("data: one");
            assertThat(begin).contains("200 OK", "data: one").doesNotContain("gzip");
            gateway.get("/echo");
            // The answer may be here before its end is noted there.
            Conditions.await(() -> gateway.underWay() == 1);
        }
    }

    @Test
    void theAccessLogHoldsNoAddressAndNoQuery(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("access.log");
        Map<String, String> settings = Map.of("daylight.gateway.access-log", log.toString());
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            gateway.get("/api/disclosures/search/echo?q=secret", "X-Request-ID", "reference-1");
            gateway.get("/report/echo");
            Conditions.await(() -> size(log) > 0);
        }

        assertThat(Files.readAllLines(log)).singleElement().satisfies(line -> {
            JsonObject entry = new JsonObject(line);
            assertThat(entry.getString("path")).isEqualTo("/api/disclosures/search/echo");
            assertThat(entry.getString("ref")).isEqualTo("reference-1");
            assertThat(entry.getString("route")).isEqualTo("search");
            assertThat(entry.getInteger("status")).isEqualTo(200);
            assertThat(line).doesNotContain("secret", "127.0.0.1");
        });
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
