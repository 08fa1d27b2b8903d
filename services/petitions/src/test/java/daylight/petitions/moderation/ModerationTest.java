package daylight.petitions.moderation;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What moderators decide, and what is seen of it. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ModerationTest {
    private static final String API = "/api/petitions/";

    private final Portal portal;
    private final String action = Portal.unique("Mend the weir");

    ModerationTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aPetitionIsSetAsidePutBackTakenDownAndShownAgain() {
        String id = portal.sponsored(action, "310000");

        decide(id, "flag", "flagged");
        as("moderator").post(API + id + "/moderation/flag").then().statusCode(409);
        decide(id, "unflag", "awaiting-moderation");
        decide(id, "flag", "flagged");
        decide(id, "open", "open");
        as("moderator")
                .body("{\"reason\": \"By order of a court.\"}")
                .post(API + id + "/moderation/take-down")
                .then()
                .statusCode(200);
        given().get(API + id)
                .then()
                .statusCode(410)
                .body("reason", equalTo("By order of a court."))
                .body("action", nullValue());
        decide(id, "restore", "open");
        given().get(API + id)
                .then()
                .statusCode(200)
                .body(
                        "acts.act",
                        equalTo(List.of(
                                "draft",
                                "submit",
                                "find-sponsors",
                                "flag",
                                "unflag",
                                "flag",
                                "open",
                                "take-down",
                                "restore")));
    }

    @Test
    void whatIsUnlawfulIsHiddenButForTheReason() {
        String id = portal.sponsored(action, "310000");

        as("moderator")
                .body("{\"code\": \"private-information\", \"details\": \"It names a child.\"}")
                .post(API + id + "/moderation/reject")
                .then()
                .statusCode(200);

        given().get(API + id)
                .then()
                .statusCode(410)
                .body("reasonZh", equalTo("透露他人私密信息，或指名受害人或未成年人。"))
                .body("state", equalTo("rejected"))
                .body("reason", equalTo("It tells private information of somebody, or names a victim or a minor."))
                .body("details", nullValue());
        for (String part : new String[] {"/count", "/signatures/by-region", "/signatures/history", "/endorsements"}) {
            given().get(API + id + part).then().statusCode(404);
        }
        given().queryParam("q", action).get("/api/petitions").then().body("items", empty());
        given().queryParam("state", "rejected").get("/api/petitions").then().body("items.id", not(hasItem(id)));
        Portal.sign(id, "late@mail.example", "310000", null).statusCode(409);
    }

    @Test
    void whatIsMerelyUnclearIsPublishedWithItsReason() {
        String id = portal.sponsored(action, "310000");

        as("moderator")
                .body("{\"code\": \"unclear\", \"details\": \"Which weir?\"}")
                .post(API + id + "/moderation/reject")
                .then()
                .statusCode(200);

        given().get(API + id)
                .then()
                .statusCode(200)
                .body("rejection.code", equalTo("unclear"))
                .body("rejection.details", equalTo("Which weir?"))
                .body("askForInformation", nullValue());
        given().queryParam("q", action).get("/api/petitions").then().body("items.id", hasItem(id));
        as("moderator").post(API + id + "/moderation/open").then().statusCode(409);
    }

    private void decide(String id, String act, String state) {
        as("moderator")
                .post(API + id + "/moderation/" + act)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }
}
