package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose signature was struck out is told so, by their own link and account; nobody else learns of it. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class StruckOutTest {
    private static final String API = "/api/petitions/";
    private static final String REASON = "One hand wrote them all.";
    private static final String JO = "jo@mail.example";
    private static final String FORM = "{\"name\": \"C\", \"region\": \"110000\"}";

    private final Portal portal;
    private final Tables tables;
    private final Jdbi jdbi;
    private String id = "";
    private String confirm = "";
    private String back = "";

    StruckOutTest(Portal portal, Tables tables, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenASignatureByMailAndOneOfAnAccount() {
        id = portal.open(Portal.unique("Dredge the canal"));
        Portal.sign(id, JO, "110000", null).statusCode(202);
        confirm = portal.token(id, JO);
        back = portal.withdrawal(id, JO);
        Portal.confirm(confirm).statusCode(200).body("state", equalTo("confirmed"));
        as("citizen").body(FORM).post(mine()).then().statusCode(200).body("state", equalTo("confirmed"));
    }

    @Test
    void theHolderOfTheLinkIsToldThatItWasStruckOutWhenAndWhy() {
        shown(back).body("struckOut", nullValue());
        strikeOut();

        shown(back)
                .body("purpose", equalTo("withdraw"))
                .body("struckOut.reason", equalTo(REASON))
                .body("struckOut.at", notNullValue());
        shown(confirm).body("struckOut.reason", equalTo(REASON));
        Portal.confirm(confirm).statusCode(200).body("state", equalTo("struck-out"));
        shown(portal.withdrawal(id, "sponsor1@mail.example")).body("struckOut", nullValue());
    }

    @Test
    void whoSignsAgainIsToldByMailAloneAndCountsNoMore() {
        strikeOut();

        String answer =
                Portal.sign(id, JO, "110000", null).statusCode(202).extract().asString();

        assertThat(answer)
                .isEqualTo(Portal.sign(id, "new@mail.example", "310000", null)
                        .statusCode(202)
                        .extract()
                        .asString());
        assertThat(newestMail(JO))
                .contains("was struck out")
                .contains(REASON)
                .containsPattern("on \\d{1,2} [A-Z][a-z]+ \\d{4} a moderator")
                .containsPattern("于\\d{4}年\\d{1,2}月\\d{1,2}日被审核员剔除")
                .doesNotContain("counts once");
        Portal.confirm(confirm).statusCode(200).body("state", equalTo("struck-out"));
        Portal.awaitCount(id, 5);
        tables.recount();
    }

    @Test
    void theAccountIsToldAndCannotSignAgain() {
        as("citizen").get(mine()).then().body("signed", equalTo(true)).body("struckOut", nullValue());
        strikeOut();

        as("citizen")
                .get(mine())
                .then()
                .statusCode(200)
                .body("signed", equalTo(false))
                .body("struckOut.reason", equalTo(REASON))
                .body("struckOut.at", notNullValue());
        as("citizen").body(FORM).post(mine()).then().statusCode(200).body("state", equalTo("struck-out"));
        as("publisher").get(mine()).then().statusCode(200).body("struckOut", nullValue());
        Portal.awaitCount(id, 5);
        tables.recount();
    }

    @Test
    void takingItBackDeletesNameAndAddressAndLeavesItStruckOut() {
        strikeOut();

        given().contentType("application/x-www-form-urlencoded")
                .body("token=" + back)
                .post("/api/petitions/withdrawals")
                .then()
                .statusCode(200);
        as("citizen").delete(mine()).then().statusCode(204);

        assertThat(named()).isZero();
        shown(back).body("struckOut.reason", equalTo(REASON));
        as("citizen").get(mine()).then().body("struckOut.reason", equalTo(REASON));
        given().get(API + id).then().body("invalidated", equalTo(2));
        tables.recount();
    }

    private int named() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM signature WHERE petition_id = :id AND region = '110000'"
                                + " AND (name IS NOT NULL OR address IS NOT NULL)")
                .bind("id", UUID.fromString(id))
                .mapTo(Integer.class)
                .one());
    }

    private void strikeOut() {
        as("moderator")
                .body("{\"region\": \"110000\", \"reason\": \"" + REASON + "\", \"dryRun\": false}")
                .post(API + id + "/invalidations")
                .then()
                .statusCode(202)
                .body("count", equalTo(2));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        given().get(API + id + "/invalidations").then().body("items[0].finishedAt", notNullValue()));
        Portal.awaitCount(id, 5);
    }

    private static ValidatableResponse shown(String token) {
        return given().queryParam("token", token)
                .get("/api/petitions/confirmations")
                .then()
                .statusCode(200);
    }

    private String newestMail(String to) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT m.subject || m.body FROM mail m JOIN petition p ON m.body LIKE '%' || p.action || '%'"
                                + " WHERE p.id = :id AND m.recipient = :to ORDER BY m.id DESC LIMIT 1")
                .bind("id", UUID.fromString(id))
                .bind("to", to)
                .mapTo(String.class)
                .one());
    }

    private String mine() {
        return API + id + "/signatures/mine";
    }
}
