package daylight.petitions.journey;

import static daylight.petitions.journey.Portal.PETITIONS;
import static daylight.petitions.journey.Portal.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import daylight.petitions.PetitionsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Acts that are sent twice, or from an old page. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class OnceOnlyTest {
    private final Portal portal;
    private final String key = UUID.randomUUID().toString();
    private final String body = """
            {"action": "Mend the pier %s", "background": "It is falling down.", "agency": "harbour-finance", "region": "310000"}
            """.formatted(key.substring(0, 8));

    OnceOnlyTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aPetitionSentTwiceIsWrittenOnce() {
        JsonPath first = create(body).extract().jsonPath();
        JsonPath second = create(body).extract().jsonPath();

        assertThat(second.getString("petition.id")).isEqualTo(first.getString("petition.id"));
        as("citizen")
                .get(PETITIONS + "/mine")
                .then()
                .body("items.petition.id", hasItem(first.getString("petition.id")))
                .body("items[0].invitation", notNullValue());
    }

    @Test
    void aKeyBelongsToOneRequest() {
        create(body);

        as("citizen")
                .header("Idempotency-Key", key)
                .body(body.replace("falling", "sinking"))
                .post(PETITIONS)
                .then()
                .statusCode(422);
    }

    @Test
    void aDecisionFromAnOldPageIsRefused() {
        String id = portal.open("Light the pier " + key.substring(0, 8));
        int revision = as("moderator")
                .get(PETITIONS + "/moderation/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("revision");
        String down = PETITIONS + "/" + id + "/moderation/take-down";
        String reason = "{\"reason\": \"By order of a court.\"}";

        as("moderator")
                .header("If-Match", "\"" + (revision - 1) + "\"")
                .body(reason)
                .post(down)
                .then()
                .statusCode(412);
        as("moderator")
                .header("If-Match", "\"" + revision + "\"")
                .body(reason)
                .post(down)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + (revision + 1) + "\""))
                .body("state", equalTo("taken-down"));
    }

    @Test
    void aDecisionSentTwiceIsOneDecision() {
        String id = portal.open("Paint the pier " + key.substring(0, 8));
        String down = PETITIONS + "/" + id + "/moderation/take-down";
        String reason = "{\"reason\": \"By order of a court.\"}";

        for (int i = 0; i < 2; i++) {
            as("moderator")
                    .header("Idempotency-Key", key)
                    .body(reason)
                    .post(down)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("taken-down"));
        }
        as("moderator").body(reason).post(down).then().statusCode(409).body("state", equalTo("taken-down"));
    }

    private io.restassured.response.ValidatableResponse create(String petition) {
        return as("citizen")
                .header("Idempotency-Key", key)
                .body(petition)
                .post(PETITIONS)
                .then()
                .statusCode(201);
    }
}
