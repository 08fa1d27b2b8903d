package daylight.petitions.journey;

import static daylight.petitions.journey.Portal.PETITIONS;
import static daylight.petitions.journey.Portal.anyone;
import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.awaitCount;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import daylight.petitions.signing.SigningTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One person signs once, however they come. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class SigningJourneyTest {
    private final Portal portal;
    private final Tables tables;
    private final SigningTokens tokens;
    private final String action = Portal.unique("Publish the harbour budget");

    SigningJourneyTest(Portal portal, Tables tables, SigningTokens tokens) {
        this.portal = portal;
        this.tables = tables;
        this.tokens = tokens;
    }

    @Test
    void onePersonCountsOnceAndNobodyLearnsWhoSigned() {
        String id = portal.open(action);
        String first = sign(id, "jo@gmail.com", "310000", null)
                .statusCode(202)
                .extract()
                .asString();
        String token = portal.token(id, "jo@gmail.com");
        String confirmed = confirm(token).statusCode(200).extract().asString();

        assertThat(confirm(token).statusCode(200).extract().asString()).isEqualTo(confirmed);
        assertThat(sign(id, "j.o+again@googlemail.com", "310000", null)
                        .statusCode(202)
                        .extract()
                        .asString())
                .isEqualTo(first);
        awaitCount(id, 6);
        assertThat(tables.mails("j.o+again@googlemail.com")).isOne();
        // What came last would be confirmed by nobody but the owner of the mailbox, and counts no second time.
        assertThat(confirm(token).statusCode(200).extract().asString()).isEqualTo(confirmed);
        tables.recount();
        assertThat(tables.signatures(id)).isEqualTo(6);
    }

    @Test
    void aSponsorsLinkForTakingItBackHoldsForAsLongAsTheAddressIsKept() {
        String id = portal.open(action);

        Instant end = tokens.read(portal.withdrawal(id, "sponsor1@mail.example"))
                .orElseThrow()
                .expires();

        ZonedDateTime kept =
                ZonedDateTime.now(ZoneOffset.UTC).plusMonths(3).plusMonths(6).plusMonths(6);
        assertThat(end).isAfter(kept.plusMonths(3).toInstant());
    }

    @Test
    void aSignatureTakenBackStaysTakenBack() {
        String id = portal.open(action);
        sign(id, "jo@mail.example", "310000", null).statusCode(202);
        String token = portal.token(id, "jo@mail.example");
        String back = portal.withdrawal(id, "jo@mail.example");
        confirm(token).statusCode(200);
        awaitCount(id, 6);

        given().contentType("application/x-www-form-urlencoded")
                .body("token=" + back)
                .post(PETITIONS + "/withdrawals")
                .then()
                .statusCode(200);

        awaitCount(id, 5);
        confirm(token).statusCode(410);
        tables.recount();
    }

    @Test
    void whoSignsByMailAndThenWithTheAccountOfThatAddressCountsOnce() {
        String id = portal.open(action);
        String mine = PETITIONS + "/" + id + "/signatures/mine";
        sign(id, "Citizen+petitions@daylight.example", "310000", null).statusCode(202);
        confirm(portal.token(id, "Citizen+petitions@daylight.example")).statusCode(200);
        as("citizen").get(mine).then().statusCode(200).body("signed", equalTo(true));

        as("citizen")
                .body("{\"name\": \"C\", \"region\": \"110000\"}")
                .post(mine)
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"));
        awaitCount(id, 6);

        as("citizen").delete(mine).then().statusCode(204);
        awaitCount(id, 5);
        as("citizen").get(mine).then().body("signed", equalTo(false));
        tables.recount();
    }

    @Test
    void aLaterFormReplacesTheNameUntilItIsConfirmed() {
        String id = portal.open(action);
        sign(id, "jo@mail.example", "310000", null).statusCode(202);
        anyone().body("{\"name\": \"J\u202eo\", \"email\": \"jo@mail.example\", \"region\": \"110000\"}")
                .post(PETITIONS + "/" + id + "/signatures")
                .then()
                .statusCode(202);

        given().queryParam("token", portal.token(id, "jo@mail.example"))
                .get(PETITIONS + "/confirmations")
                .then()
                .statusCode(200)
                .body("name", equalTo("Jo"))
                .body("region", equalTo("110000"));
    }

    @Test
    void threeFormsBringTwoMails() {
        String id = portal.open(action);
        String email = UUID.randomUUID() + "@mail.example";
        for (int i = 0; i < 3; i++) {
            sign(id, email, "310000", null).statusCode(202);
        }

        assertThat(tables.mails(email)).isEqualTo(2);
    }

    @Test
    void forgedTokensAreGone() {
        confirm("x".repeat(71)).statusCode(410);
        confirm("").statusCode(410);
        confirm("%00").statusCode(410);
        anyone().body("{\"token\": 7}")
                .post(PETITIONS + "/confirmations")
                .then()
                .statusCode(422);
        anyone().body("{").post(PETITIONS + "/confirmations").then().statusCode(400);
    }

    @Test
    void everyWrongFieldOfASignatureIsNamedAtOnce() {
        String id = portal.open(action);
        anyone().body("{\"name\": \"\", \"email\": \"nobody\", \"region\": \"nowhere\", \"colour\": \"red\"}")
                .post(PETITIONS + "/" + id + "/signatures")
                .then()
                .statusCode(422)
                .body("errors.field", org.hamcrest.Matchers.containsInAnyOrder("name", "email", "region", "colour"));
    }
}
