package daylight.petitions.journey;

import static daylight.petitions.journey.Portal.PETITIONS;
import static daylight.petitions.journey.Portal.anyone;
import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.awaitCount;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class BadInputTest {
    private final Portal portal;
    private final Tables tables;
    private String id = "";

    BadInputTest(Portal portal, Tables tables) {
        this.portal = portal;
        this.tables = tables;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        id = portal.open(Portal.unique("Clean the canal"));
    }

    @Test
    void directionOverridesAreDroppedFromAnAuthorsWordsToo() {
        String reference = anyone().body("""
                        {"action": "Mend the \\u202Emole\\u202C %s", "background": "It is broken.", "agency": "harbour-finance", "region": "310000",
                         "name": "Ev\u202Eil", "email": "%s@mail.example"}
                        """.formatted(id.substring(24), UUID.randomUUID()))
                .post(PETITIONS)
                .then()
                .statusCode(202)
                .extract()
                .path("reference");

        as("moderator")
                .get(PETITIONS + "/moderation/" + reference)
                .then()
                .body("action", equalTo("Mend the mole " + id.substring(24)));
    }

    @Test
    void aTokenIsForOnePurpose() {
        sign(id, "purpose@mail.example", "310000", null).statusCode(202);
        String confirm = portal.token(id, "purpose@mail.example");
        String withdraw = portal.withdrawal(id, "purpose@mail.example");

        confirm(withdraw).statusCode(410);
        given().contentType("application/x-www-form-urlencoded")
                .body("token=" + confirm)
                .post(PETITIONS + "/withdrawals")
                .then()
                .statusCode(410);
        given().get(PETITIONS + "/confirmations?token=" + confirm.substring(1) + "A")
                .then()
                .statusCode(410);
        confirm(confirm).statusCode(200);
        confirm(confirm).statusCode(200);
        awaitCount(id, 6);
        tables.recount();
    }

    @Test
    void aMailScannerThatFollowsTheLinkConfirmsNothing() {
        sign(id, "scanned@mail.example", "310000", null).statusCode(202);
        String token = portal.token(id, "scanned@mail.example");
        given().queryParam("token", token)
                .get(PETITIONS + "/confirmations")
                .then()
                .statusCode(200);
        given().queryParam("token", token)
                .head(PETITIONS + "/confirmations")
                .then()
                .statusCode(200);

        assertThat(tables.signatures(id)).isEqualTo(5);
    }

    @Test
    void aPetitionTooLongNamesEveryFault() {
        as("citizen")
                .body("{\"action\": \"" + "a".repeat(81) + "\", \"background\": \"" + "b".repeat(301)
                        + "\", \"details\": \"" + "c".repeat(1001)
                        + "\", \"agency\": \"no-such\", \"region\": \"ZZZ\", \"extra\": 1}")
                .post(PETITIONS)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder("action", "background", "details", "agency", "region", "extra"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        anyone().body(new byte[] {'{', (byte) 0xff, '}'})
                .post(PETITIONS + "/" + id + "/signatures")
                .then()
                .statusCode(400);
        anyone().body("{\"name\": \"a\", \"name\": \"b\"}".getBytes(StandardCharsets.UTF_8))
                .post(PETITIONS + "/" + id + "/signatures")
                .then()
                .statusCode(422);
        anyone().body(" ".repeat(5000))
                .post(PETITIONS + "/confirmations")
                .then()
                .statusCode(410);
    }
}
