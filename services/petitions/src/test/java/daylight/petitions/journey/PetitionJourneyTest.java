package daylight.petitions.journey;

import static daylight.petitions.journey.Portal.PETITIONS;
import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.awaitCount;
import static daylight.petitions.journey.Portal.awaitState;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import daylight.petitions.PetitionsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class PetitionJourneyTest {
    private final Portal portal;
    private final Tables tables;
    private final String action = Portal.unique("Publish the harbour budget");

    PetitionJourneyTest(Portal portal, Tables tables) {
        this.portal = portal;
        this.tables = tables;
    }

    @Test
    void citizensBringAnAgencyToAnswer() {
        String id = portal.open(action);
        sign(id, "Jo.Bloggs+x@gmail.com", "310000", null).statusCode(202);
        confirm(portal.token(id, "Jo.Bloggs+x@gmail.com")).statusCode(200);
        as("citizen")
                .body("{\"name\": \"C\", \"region\": \"110000\"}")
                .post(PETITIONS + "/" + id + "/signatures/mine")
                .then()
                .statusCode(200);
        awaitCount(id, 7);

        sign(id, "eighth@mail.example", "310000", null).statusCode(202);
        confirm(portal.token(id, "eighth@mail.example")).statusCode(200);
        awaitState(id, "response-due");

        given().get(PETITIONS + "/" + id)
                .then()
                .body("thresholds.find { it.kind == 'response' }.dueOn", notNullValue());
        as("publisher").get(PETITIONS + "/duties").then().body("items.petition", hasItem(id));
        as("publisher")
                .body("{\"summary\": \"We shall.\", \"body\": \"The budget will be published.\"}")
                .post(PETITIONS + "/" + id + "/response")
                .then()
                .statusCode(200)
                .body("state", equalTo("responded"))
                .body("answers[0].summary", equalTo("We shall."));
        tables.recount();
    }

    @Test
    void strikingOutInBulkCountsFirstAndIsPublic() {
        String id = portal.open(action);
        for (int i = 0; i < 3; i++) {
            String email = "bot" + i + "@bots.example";
            sign(id, email, "310000", null).statusCode(202);
            confirm(portal.token(id, email)).statusCode(200);
        }
        awaitCount(id, 8);
        String conditions = "{\"domain\": \"bots.example\", \"reason\": \"Made by a program.\", \"dryRun\": ";
        String path = PETITIONS + "/" + id + "/invalidations";
        as("moderator")
                .body(conditions + "true}")
                .post(path)
                .then()
                .statusCode(200)
                .body("count", equalTo(3));
        as("citizen").body(conditions + "true}").post(path).then().statusCode(403);

        as("moderator").body(conditions + "false}").post(path).then().statusCode(202);

        awaitCount(id, 5);
        given().get(path).then().statusCode(200).body("items[0].struckOut", equalTo(3));
        given().get(PETITIONS + "/" + id).then().body("invalidated", equalTo(3));
        tables.recount();
    }

    @Test
    void aRefusedPetitionThatAsksForInformationSaysHowToAsk() {
        var created = as("citizen")
                .body("""
                        {"action": "%s", "background": "How much was spent?", "agency": "harbour-finance", "region": "310000"}
                        """.formatted(action))
                .post(PETITIONS)
                .then()
                .statusCode(201)
                .extract();
        String id = created.path("petition.id");
        for (int i = 1; i <= 5; i++) {
            sign(id, "sponsor" + i + "@mail.example", "310000", created.path("invitation"))
                    .statusCode(202);
            confirm(portal.token(id, "sponsor" + i + "@mail.example")).statusCode(200);
        }
        as("moderator").get(PETITIONS + "/moderation/queue").then().body("items.id", hasItem(id));

        as("moderator")
                .body("{\"code\": \"ask-for-information\"}")
                .post(PETITIONS + "/" + id + "/moderation/reject")
                .then()
                .statusCode(200);

        given().get(PETITIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("rejected"))
                .body("askForInformation.text", containsString("How much was spent?"));
    }

    @Test
    void searchFindsBothLanguagesAndOnlyWhatIsPublic() {
        String id = portal.open("公开 " + action);

        given().queryParam("q", action).get(PETITIONS).then().statusCode(200).body("items[0].id", equalTo(id));
        given().queryParam("q", "公开").get(PETITIONS).then().body("items.id", hasItem(id));
        given().queryParam("q", "\"' & | ! ( \\").get(PETITIONS).then().statusCode(200);
        given().queryParam("text", "the budget of a harbour")
                .get(PETITIONS + "/similar")
                .then()
                .body("items.id", hasItem(id));
        given().queryParam("sort", "signatures")
                .queryParam("size", 1)
                .get(PETITIONS)
                .then()
                .statusCode(200);
        given().queryParam("state", "draft").get(PETITIONS).then().statusCode(400);
    }
}
