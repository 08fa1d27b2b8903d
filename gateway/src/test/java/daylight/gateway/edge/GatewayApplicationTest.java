package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The whole application, with the configuration it is shipped with, before real servers. */
@QuarkusTest
@QuarkusTestResource(RealUpstreams.class)
class GatewayApplicationTest {
    @Inject
    Gateway gateway;

    @Test
    void theIndexListsServicesAndNamesTheMissing() throws Exception {
        JsonObject index =
                new JsonObject(get("/api", "Accept", "application/json").body());

        assertThat(index.getJsonArray("services").getJsonObject(0).getString("name"))
                .isEqualTo("disclosures");
        assertThat(index.getJsonArray("missing")).containsExactly("silent");
        assertThat(get("/api", "Accept", "text/html").body())
                .contains("<h1>The API of Daylight</h1>", "does not answer at the moment");
    }

    @Test
    void theMergedDocumentHoldsThePathsOfAllServices() throws Exception {
        JsonObject document = new JsonObject(get("/api/openapi.json").body());

        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getJsonObject("paths").fieldNames()).contains("/api/disclosures", "/api/petitions");
        JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas.fieldNames()).containsExactlyInAnyOrder("Thing", "petitions.Thing");
        assertThat(document.getJsonObject("paths")
                        .getJsonObject("/api/petitions")
                        .getString("$ref"))
                .isEqualTo("#/components/schemas/petitions.Thing");
        assertThat(document.getJsonArray("x-missing")).containsExactly("silent");
    }

    @Test
    void theReaderNeedsNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = get("/api/docs");

        assertThat(page.body()).contains("/api/docs/swagger-ui-bundle.js").doesNotContain("https://");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("script-src 'self'");
        assertThat(get("/api/docs/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(get("/api/docs/swagger-ui.css").statusCode()).isEqualTo(200);
        assertThat(get("/api/docs/reader.js").body()).contains("/api/openapi.json");
    }

    @Test
    void healthNamesEveryPart() throws Exception {
        JsonObject health = new JsonObject(get("/health").body());

        assertThat(health.getString("status")).isEqualTo("degraded");
        assertThat(health.getJsonObject("upstreams").getString("disclosures")).isEqualTo("up");
        assertThat(health.getJsonObject("upstreams").getString("silent")).isEqualTo("down");
        assertThat(health.getJsonObject("upstreams").fieldNames())
                .as("only what this portal has")
                .doesNotContain("organizations", "reports");
    }

    @Test
    void requestsAreCountedByRouteAndNothingElse() throws Exception {
        get("/api/disclosures/a");

        String measures = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                        + org.eclipse.microprofile.config.ConfigProvider.getConfig()
                                                .getValue("quarkus.http.test-port", Integer.class)
                                        + "/q/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(measures)
                .contains("gateway_requests_total{route=\"disclosures\",status=\"2xx\"}")
                .doesNotContain("uri=", "127.0.0.1");
    }

    private HttpResponse<String> get(String target, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + target));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
