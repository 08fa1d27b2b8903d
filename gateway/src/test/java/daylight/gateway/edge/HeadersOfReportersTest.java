package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What passes of a report says what is asked, and not by whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class HeadersOfReportersTest {
    private static final List<String> PREFIXES = List.of("/api/reports", "/report", "/zh/report");

    private final TestUpstream upstream = new TestUpstream(0);

    @AfterAll
    void stop() {
        upstream.close();
    }

    @Test
    void whatTellsOneReporterFromAnotherStaysBehind() throws Exception {
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of())) {
            for (String prefix : PREFIXES) {
                HttpResponse<String> answer = gateway.get(
                        prefix + "/echo",
                        "User-Agent",
                        "rare/1.0",
                        "Accept",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif",
                        "Accept-Language",
                        "zh",
                        "Accept-Encoding",
                        "zstd",
                        "Referer",
                        "https://a.example/",
                        "Cookie",
                        "a=b",
                        "X-Forwarded-For",
                        "203.0.113.7",
                        "Forwarded",
                        "for=203.0.113.7",
                        "traceparent",
                        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                        "tracestate",
                        "a=b",
                        "X-Request-ID",
                        "client-1234",
                        "DNT",
                        "1",
                        "Sec-CH-UA",
                        "rare",
                        "If-None-Match",
                        "\"seen-before\"",
                        "X-Anything",
                        "else");

                JsonObject headers = new JsonObject(answer.body()).getJsonObject("headers");
                assertThat(headers.fieldNames())
                        .containsOnly("host", "accept", "x-forwarded-proto", "x-forwarded-host", "x-forwarded-port");
                assertThat(headers.getString("accept")).isEqualTo("text/html");
                assertThat(answer.headers().map())
                        .doesNotContainKeys(
                                "x-request-id", "traceparent", "ratelimit", "ratelimit-policy", "set-cookie");
                assertThat(answer.headers().firstValue("referrer-policy")).contains("no-referrer");
            }
        }
    }

    @Test
    void whatSaysWhatIsAskedPasses() throws Exception {
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of())) {
            JsonObject headers = new JsonObject(gateway.get(
                                    "/api/reports/cases/echo?epoch=12",
                                    "Authorization",
                                    "Bearer a",
                                    "If-Match",
                                    "\"3\"",
                                    "Content-Type",
                                    "application/octet-stream",
                                    "Accept",
                                    "application/json")
                            .body())
                    .getJsonObject("headers");

            assertThat(headers.getString("authorization")).isEqualTo("Bearer a");
            assertThat(headers.getString("if-match")).isEqualTo("\"3\"");
            assertThat(headers.getString("content-type")).isEqualTo("application/octet-stream");
            assertThat(headers.getString("accept")).isEqualTo("application/json");
        }
    }

    @Test
    void thePagesOwnPolicyPassesThrough() throws Exception {
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of())) {
            assertThat(gateway.get("/report/policy").headers().allValues("content-security-policy"))
                    .containsExactly("default-src 'none'; script-src 'self'");
            assertThat(gateway.get("/report/echo").headers().allValues("content-security-policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "worker-src 'self'", "frame-ancestors 'none'");
        }
    }

    @Test
    void oneAllowanceIsSharedByAllAddresses() throws Exception {
        Map<String, String> settings = Map.of(
                "daylight.gateway.classes.sealed.rate.requests", "3",
                "daylight.gateway.classes.sealed.rate.window", "1h");
        String request = "GET /api/reports/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            for (int i = 1; i <= 4; i++) {
                try (RawClient client = new RawClient(gateway.port(), "127.0.0." + i)) {
                    String answer = client.send(request).readAll();
                    assertThat(answer).startsWith(i < 4 ? "HTTP/1.1 200 " : "HTTP/1.1 429 ");
                }
            }
        }
    }
}
