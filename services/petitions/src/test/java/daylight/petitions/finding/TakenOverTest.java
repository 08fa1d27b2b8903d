package daylight.petitions.finding;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Petitions of a former site. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class TakenOverTest {
    private static final String API = "/api/petitions";

    private final Portal portal;
    private final Tables tables;
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    TakenOverTest(Portal portal, Tables tables) {
        this.portal = portal;
        this.tables = tables;
    }

    @Test
    void whatIsTakenOverStandsAmongThePetitionsOfItsTimeAndIsTakenOnce() {
        String item = """
                {"items": [{"action": "Keep the old pier %1$s", "agency": "harbour-finance", "region": "310000", "signatures": 1234,
                            "openedAt": "2015-07-29T19:22:24Z", "closedAt": "2016-01-29T19:22:24Z", "source": "https://old.example/%1$s"}]}
                """.formatted(word);
        String fresh = portal.open("Keep the new pier " + word);
        as("admin").body(item).post(API + "/archive").then().statusCode(200).body("added", equalTo(1));
        as("admin").body(item).post(API + "/archive").then().statusCode(200).body("added", equalTo(0));

        given().queryParam("q", word)
                .get(API)
                .then()
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(fresh))
                .body("items[1].signatures", equalTo(1234));
        String old = given().queryParam("q", word).get(API).path("items[1].id");
        as("citizen")
                .get(API + "/" + old + "/signatures/mine")
                .then()
                .statusCode(200)
                .body("signed", equalTo(false));
        as("citizen").delete(API + "/" + old + "/signatures/mine").then().statusCode(204);
        // Counted elsewhere, and not by place.
        given().get(API + "/" + old + "/signatures/by-region")
                .then()
                .body("total", equalTo(1234))
                .body("notTold", equalTo(0))
                .body("items", hasSize(0));
        tables.recount();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01T00:00:00Z, 2010-01-01T00:00:00Z, closedAt",
        "2015-01-01T00:00:00Z, 2999-01-01T00:00:00Z, closedAt",
        "2999-01-01T00:00:00Z, 2015-01-01T00:00:00Z, openedAt"
    })
    void whatIsTakenOverBeganAndEnded(String opened, String closed, String field) {
        as("admin")
                .body(
                        "{\"items\": [{\"action\": \"Keep the old jetty\", \"agency\": \"harbour-finance\", \"region\": \"310000\","
                                + " \"signatures\": 12, \"openedAt\": \"" + opened + "\", \"closedAt\": \"" + closed
                                + "\", \"source\": \"https://old.example/" + word + "\"}]}")
                .post(API + "/archive")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("items[0]." + field));
    }
}
