package daylight.petitions.responding;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The nearest place's rule holds for a petition, as it was on the day it opened. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ThresholdRulesTest {
    private static final String API = "/api/petitions/";

    private final Portal portal;
    private final Jdbi jdbi;
    private final String action = Portal.unique("Hear the ferrymen");

    ThresholdRulesTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
    }

    @Test
    void theNearestPlacesRuleHoldsAndChangesNoGoalUnderWay() {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO threshold_rule (region, kind, signatures, days, source) VALUES ('CN', 'response', 9, 20, 'Rule of the country'),"
                        + " ('GB', 'response', 77, 10, 'Rule of the kingdom') ON CONFLICT DO NOTHING"));
        String near = portal.open(action);
        String above = portal.sponsored(action + " above", "110000");
        String far = portal.sponsored(action + " far", "ZZ");
        as("moderator").post(API + above + "/moderation/open").then().statusCode(200);
        as("moderator").post(API + far + "/moderation/open").then().statusCode(200);
        as("admin")
                .body(
                        "{\"items\": [{\"region\": \"CN\", \"kind\": \"response\", \"signatures\": 5, \"days\": 1, \"source\": \"A later rule\", \"sourceZh\": \"后来的规则\"}]}")
                .put(API + "thresholds")
                .then()
                .statusCode(204);

        response(near, 8, "test");
        response(above, 9, "Rule of the country");
        given().get(API + far)
                .then()
                .body("thresholds.signatures", equalTo(List.of(10_000, 100_000)))
                .body("thresholds[0].days", equalTo(30))
                .body("thresholds[0].source", not(equalTo("")))
                .body("thresholds.sourceZh", everyItem(startsWith("人数：沿用英国议会请愿网站的做法")));
        given().get(API + "thresholds")
                .then()
                .body("items.find { it.region == 'CN' }.sourceZh", equalTo("后来的规则"))
                .body("items.find { it.region == '310000' && it.kind == 'response' }.sourceZh", nullValue());
    }

    private static void response(String id, int signatures, String source) {
        given().get(API + id)
                .then()
                .body("thresholds.find { it.kind == 'response' }.signatures", equalTo(signatures))
                .body("thresholds.find { it.kind == 'response' }.source", equalTo(source));
    }
}
