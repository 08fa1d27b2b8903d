package daylight.disclosures.credentials;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class CredentialsTest {
    @Inject
    KeycloakClients keycloak;

    @Inject
    AgencyClients clients;

    private static Response rotate(String agency) {
        return as("admin").post("/api/disclosures/agencies/" + agency + "/credentials/rotate");
    }

    @Test
    void aRegisteredAgencyGetsASecretAndPublishesForItselfAlone() {
        String agency = "board-" + UUID.randomUUID().toString().substring(0, 8);
        RecordFixture.register(agency);
        await().atMost(Duration.ofSeconds(60)).until(() -> rotate(agency).statusCode() == 200);

        Response rotated = rotate(agency);

        assertThat(rotated.<String>path("clientId")).isEqualTo("agency-" + agency);
        assertThat(rotated.getHeader("Cache-Control")).contains("no-store");
        String token = Tokens.ofClient(rotated.path("clientId"), rotated.path("clientSecret"));
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(json(title(), "").replace(RecordFixture.AGENCY, agency))
                .post(RECORDS)
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(json(title(), ""))
                .post(RECORDS)
                .then()
                .statusCode(403);
    }

    @Test
    void aClientThatKeycloakLostIsMadeAnew() {
        String agency = "board-" + UUID.randomUUID().toString().substring(0, 8);
        RecordFixture.register(agency);
        await().atMost(Duration.ofSeconds(60)).until(() -> rotate(agency).statusCode() == 200);
        // As after a restore of Keycloak's database from before the registration.
        clients.store(agency, UUID.randomUUID().toString());

        Response rotated = rotate(agency);

        assertThat(rotated.statusCode()).as(rotated.asString()).isEqualTo(200);
        String token = Tokens.ofClient(rotated.path("clientId"), rotated.path("clientSecret"));
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(json(title(), "").replace(RecordFixture.AGENCY, agency))
                .post(RECORDS)
                .then()
                .statusCode(201);
    }

    @Test
    void theClientIsMadeOnceHoweverOftenTheEventComes() {
        String agency = "board-" + UUID.randomUUID().toString().substring(0, 8);

        assertThat(keycloak.ensure(agency)).isEqualTo(keycloak.ensure(agency));
    }

    @Test
    void onlyAnAdministratorRotatesAndOnlyForAnAgency() {
        RecordFixture.asPublisher()
                .post("/api/disclosures/agencies/" + RecordFixture.AGENCY + "/credentials/rotate")
                .then()
                .statusCode(403);
        assertThat(rotate("no-such-agency").statusCode()).isEqualTo(404);
    }
}
