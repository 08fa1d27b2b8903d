package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForwardingTest {
    private final TestUpstream upstream = new TestUpstream(0);
    private final TestGateway gateway = TestGateway.before(upstream.url(), Map.of());

    @BeforeAll
    void isUp() {
        assertThat(gateway.port()).isPositive();
    }

    @AfterAll
    void stop() {
        gateway.close();
        upstream.close();
    }

    @Test
    void passesMethodPathQueryAndBody() throws Exception {
        HttpResponse<String> answer = gateway.client.send(
                HttpRequest.newBuilder(gateway.at("/api/disclosures/records/echo?a=%E5%9B%BD&b"))
                        .method("PUT", BodyPublishers.ofString("12345"))
                        .build(),
                BodyHandlers.ofString());

        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getString("method")).isEqualTo("PUT");
        assertThat(seen.getString("uri")).isEqualTo("/api/disclosures/records/echo?a=%E5%9B%BD&b");
        assertThat(seen.getInteger("length")).isEqualTo(5);
    }

    @Test
    void saysWhoAsksAndTrustsNoneOfTheClientsClaims() throws Exception {
        JsonObject headers = echoed(
                "/echo",
                "X-Forwarded-For",
                "203.0.113.7",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Prefix",
                "/evil",
                "Forwarded",
                "for=203.0.113.7;host=evil.example",
                "X-Real-IP",
                "203.0.113.7",
                "X-Original-URL",
                "/q/health",
                "X-HTTP-Method-Override",
                "DELETE");

        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("daylight.example");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("https");
        assertThat(headers.getString("x-forwarded-port")).isEqualTo("443");
        assertThat(headers.fieldNames())
                .doesNotContain(
                        "forwarded", "x-real-ip", "x-original-url", "x-http-method-override", "x-forwarded-prefix");
    }

    @Test
    void continuesATraceAndBeginsOneWhenTheClientsIsInvalid() throws Exception {
        String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        JsonObject continued = echoed("/echo", "traceparent", parent, "tracestate", "a=b");
        assertThat(continued.getString("traceparent")).isEqualTo(parent);
        assertThat(continued.getString("tracestate")).isEqualTo("a=b");
        JsonObject begun =
                echoed("/echo", "traceparent", "00-00000000000000000000000000000000-1-01", "tracestate", "a=b");
        assertThat(begun.getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
        assertThat(begun.fieldNames()).doesNotContain("tracestate");
    }

    @Test
    void keepsAPlainReferenceAndReplacesAnother() throws Exception {
        assertThat(echoed("/echo", "X-Request-ID", "client-1234").getString("x-request-id"))
                .isEqualTo("client-1234");
        assertThat(echoed("/echo", "X-Request-ID", "<script>").getString("x-request-id"))
                .matches("[2-9A-HJ-NP-Z]{12}");
        assertThat(gateway.get("/echo", "X-Request-ID", "client-1234").headers().firstValue("x-request-id"))
                .contains("client-1234");
    }

    @Test
    void anAnswerWithoutALengthReachesAnOldClientWhole() throws Exception {
        assertThat(RawClient.exchange(gateway.port(), "GET /trickle HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"))
                .startsWith("HTTP/1.0 200 ")
                .endsWith("begun whole");
    }

    @Test
    void cookiesPassUnderMyAndNowhereElse() throws Exception {
        assertThat(echoed("/echo", "Cookie", "a=b").fieldNames()).doesNotContain("cookie");
        assertThat(echoed("/my/echo", "Cookie", "a=b").getString("cookie")).isEqualTo("a=b");
        assertThat(gateway.get("/set-cookie").headers().map()).doesNotContainKey("set-cookie");
        assertThat(gateway.get("/my/set-cookie").headers().firstValue("set-cookie"))
                .contains("a=b");
    }

    @Test
    void addsWhatKeepsBrowsersSafeAndHidesWhatRunsBehind() throws Exception {
        Map<String, java.util.List<String>> headers =
                gateway.get("/set-cookie").headers().map();

        assertThat(headers)
                .containsKeys(
                        "content-security-policy",
                        "x-content-type-options",
                        "referrer-policy",
                        "permissions-policy",
                        "cross-origin-opener-policy",
                        "cross-origin-resource-policy",
                        "strict-transport-security")
                .doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void closedPathsAreNotFoundUnderAnySpelling() throws Exception {
        for (String target : new String[] {
            "/q",
            "/q/health",
            "/%71/health",
            "/auth/admin/",
            "/auth/%61dmin/echo",
            "/auth/metrics",
            "/auth/realms/master/x",
            "/auth/metrics/echo"
        }) {
            assertThat(gateway.get(target).statusCode()).as(target).isEqualTo(404);
        }
        assertThat(gateway.get("/auth/realms/daylight/echo").statusCode()).isEqualTo(200);
        assertThat(upstream.asked("/auth/admin/echo")).isZero();
    }

    @Test
    void aStrongTagSurvivesTheWayThroughCompressionAndBack() throws Exception {
        HttpResponse<String> zipped = gateway.get("/api/disclosures/text", "Accept-Encoding", "gzip");

        assertThat(zipped.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("etag")).contains("W/\"1\"");
        assertThat(zipped.headers().firstValue("vary")).contains("Accept-Encoding");
        assertThat(gateway.get("/api/disclosures/text").headers().firstValue("etag"))
                .contains("\"1\"");
        JsonObject back = echoed("/echo", "If-Match", "W/\"1\"");
        assertThat(back.getString("if-match")).isEqualTo("\"1\"");
        assertThat(echoed("/my/echo", "If-None-Match", "W/\"1\"").getString("if-none-match"))
                .isEqualTo("W/\"1\", \"1\"");
    }

    private JsonObject echoed(String target, String... headers) throws IOException, InterruptedException {
        return new JsonObject(gateway.get(target, headers).body()).getJsonObject("headers");
    }
}
