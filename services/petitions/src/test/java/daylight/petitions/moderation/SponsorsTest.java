package daylight.petitions.moderation;

import static daylight.petitions.journey.Portal.anyone;
import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** How many sponsors there may be. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class SponsorsTest {
    private static final String API = "/api/petitions/";

    private final Portal portal;
    private final Tables tables;
    private final String action = Portal.unique("Mend the weir");

    SponsorsTest(Portal portal, Tables tables) {
        this.portal = portal;
        this.tables = tables;
    }

    @Test
    void twentySponsorsAreTheMostAndOneWhoLeavesMakesRoom() {
        var created = as("citizen")
                .body("{\"action\": \"" + action
                        + "\", \"background\": \"It leaks.\", \"agency\": \"harbour-finance\", \"region\": \"310000\"}")
                .post("/api/petitions")
                .then()
                .statusCode(201)
                .extract();
        String id = created.path("petition.id");
        String invitation = created.path("invitation");
        for (int i = 1; i <= 20; i++) {
            Portal.sign(id, "one" + i + "@mail.example", "310000", invitation).statusCode(202);
            Portal.confirm(portal.token(id, "one" + i + "@mail.example")).statusCode(200);
        }

        Portal.sign(id, "late@mail.example", "310000", invitation).statusCode(202);
        String late = portal.token(id, "late@mail.example");
        Portal.confirm(late).statusCode(409);
        anyone().body("{\"token\": \"" + portal.withdrawal(id, "one3@mail.example") + "\"}")
                .post(API + "withdrawals")
                .then()
                .statusCode(200);
        as("moderator").get(API + "moderation/" + id).then().body("sponsors", equalTo(19));
        Portal.confirm(late).statusCode(200);

        as("moderator")
                .get(API + "moderation/" + id)
                .then()
                .body("sponsors", equalTo(20))
                .body("state", equalTo("awaiting-moderation"));
        as("moderator").post(API + id + "/moderation/open").then().statusCode(200);
        Portal.awaitCount(id, 20);
        // Twenty are more than both thresholds of this place, and nobody need sign first to have them seen.
        Portal.awaitState(id, "hearing-due");
        given().get(API + id).then().body("thresholds.findAll { it.reachedAt != null }", hasSize(2));
        tables.recount();
    }
}
