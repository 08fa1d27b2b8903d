package daylight.disclosures;

import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens that must open nothing. */
public final class OddTokens {
    /** Seconds. So few that a slow machine may come too late with one: it then takes the next. */
    private static final String LIFESPAN = "3";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private OddTokens() {}

    /** Genuine, but without this service's audience. */
    public static String forAnotherService() {
        return Tokens.ofClient("disclosures", "demo-disclosures-secret");
    }

    /** An administrator's in every word, signed by somebody else. */
    public static String foreign() throws GeneralSecurityException {
        String[] parts = Tokens.of("admin").split("\\.", -1);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair stranger = generator.generateKeyPair();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(stranger.getPrivate());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return parts[0] + "." + parts[1] + "." + BASE64.encodeToString(signature.sign());
    }

    /** An administrator's in every word, under the algorithm none. */
    public static String unsigned() {
        String[] parts = Tokens.of("admin").split("\\.", -1);
        String header = BASE64.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + parts[1] + ".";
    }

    /** An agency's that was good for some seconds, was used, and is over. */
    public static String expired() {
        String agency = "brief-" + UUID.randomUUID().toString().substring(0, 8);
        RecordFixture.register(agency);
        Response rotated = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as("admin").post("/api/disclosures/agencies/" + agency + "/credentials/rotate"),
                        answer -> answer.statusCode() == 200);
        shorten(rotated.path("clientId"));
        String token = await("a token that was used while it was good")
                .atMost(Duration.ofMinutes(2))
                .until(() -> fresh(rotated), fresh -> publish(agency, fresh) == 201);
        await().atMost(Duration.ofMinutes(2)).until(() -> publish(agency, token) == 401);
        return token;
    }

    private static String fresh(Response rotated) {
        Tokens.forget();
        return Tokens.ofClient(rotated.path("clientId"), rotated.path("clientSecret"));
    }

    private static int publish(String agency, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(json(title(), "").replace(RecordFixture.AGENCY, agency))
                .post(RecordFixture.RECORDS)
                .statusCode();
    }

    private static void shorten(String clientId) {
        String clients = ConfigProvider.getConfig()
                        .getValue("quarkus.oidc.auth-server-url", String.class)
                        .replace("/realms/", "/admin/realms/")
                + "/clients";
        String token = forAnotherService();
        List<Map<String, Object>> found = given().auth()
                .oauth2(token)
                .queryParam("clientId", clientId)
                .get(clients)
                .jsonPath()
                .getList("$");
        int status = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("clientId", clientId, "attributes", Map.of("access.token.lifespan", LIFESPAN)))
                .put(clients + "/" + found.getFirst().get("id"))
                .statusCode();
        assertThat(status).isEqualTo(204);
    }
}
