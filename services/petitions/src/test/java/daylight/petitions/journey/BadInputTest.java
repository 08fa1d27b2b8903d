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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import daylight.petitions.PetitionsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class BadInputTest {
    private final Portal portal;
    private String id = "";

    BadInputTest(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        id = portal.open(Portal.unique("Clean the canal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "用户@例子.中国",
                "\\\"quoted:local\\\"@mail.example",
                "x!#$%&'*+/=?^_`{|}~-y@mail.example",
                "ÜNICODE@bücher.example",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@mail.example"
            })
    void oddAddressesThatCanGetMailAreTaken(String email) {
        sign(id, email, "310000", null).statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "@mail.example",
                "nobody@",
                "nobody@localhost",
                "no body@mail.example",
                "a..b@mail.example",
                ".a@mail.example",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@mail.1",
                "a@mail..example",
                "a@-mail.example",
                "a@b@mail.example",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@mail.example"
            })
    void addressesThatCanGetNoneAreRefused(String email) {
        sign(id, email, "310000", null).statusCode(422).body("errors.field", containsInAnyOrder("email"));
    }

    @Test
    void anAddressOf254BytesIsTakenAndOneMoreIsNot() {
        String label = "a".repeat(59) + ".";
        String domain = label.repeat(3) + "example.org";
        String local = "b".repeat(254 - domain.length() - 1);
        assertThat(local.length()).isLessThanOrEqualTo(64);

        sign(id, local + "@" + domain, "310000", null).statusCode(202);
        sign(id, local + "b@" + domain, "310000", null).statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"José Nuñez", "Нгуен Ван", "王小明", "محمد", "नरेन्द्र", "𠮷野", "O'Brien-Smith", "👩‍👩‍👧"})
    void namesAreOfEveryScript(String name) {
        named(name, "u" + name.hashCode() + "@mail.example").statusCode(202);
    }

    @Test
    void directionOverridesAreDroppedFromNames() {
        named("Ev\u202Eil\u2066", "bidi@mail.example").statusCode(202);
        named("Ev\\u202Eil\\u2069", "bidi2@mail.example").statusCode(202);

        for (String email : new String[] {"bidi@mail.example", "bidi2@mail.example"}) {
            given().queryParam("token", portal.token(id, email))
                    .get(PETITIONS + "/confirmations")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Evil"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\"two words\\\"@mail.example", "\\\"a,b\\\"@mail.example", "\\\"<b>\\\"@mail.example"})
    void aQuotedAddressThatNoMailClientTakesIsRefusedWithWhatToDo(String email) {
        sign(id, email, "310000", null).statusCode(422).body("errors[0].detail", containsString("Use another address"));
        created(email).statusCode(422).body("errors[0].detail", containsString("Use another address"));
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
    void aPersonIsWrittenToTwiceADayHoweverManyPetitionsAreMadeInTheirName() {
        String person = "p" + UUID.randomUUID().toString().substring(24);
        String answer = created(person + "@gmail.com").statusCode(202).extract().path("state");
        for (String same : new String[] {person + "+2@gmail.com", person + "@googlemail.com", person + "@gmail.com"}) {
            created(same).statusCode(202).body("state", equalTo(answer)).body("reference", startsWith("P-"));
        }

        assertThat(portal.mails(person + "@gmail.com") + portal.mails(person + "+2@gmail.com"))
                .isEqualTo(2);
        assertThat(portal.mails(person + "@googlemail.com")).isZero();
    }

    private static io.restassured.response.ValidatableResponse created(String email) {
        return anyone().body("""
                        {"action": "Dredge the basin", "background": "It is shallow.", "agency": "harbour-finance", "region": "310000",
                         "name": "Somebody", "email": "%s"}
                        """.formatted(email)).post(PETITIONS).then();
    }

    @Test
    void aLaterFormReplacesNameAndPlaceUntilItIsConfirmed() {
        named("First", "twice@mail.example").statusCode(202);
        named("Second", "twice@mail.example").statusCode(202);

        given().queryParam("token", portal.token(id, "twice@mail.example"))
                .get(PETITIONS + "/confirmations")
                .then()
                .body("name", equalTo("Second"))
                .body("purpose", equalTo("confirm-signature"));
    }

    @Test
    void whoHoldsTheAddressConfirmsWhatThePageShowedWhoeverSentTheFormMeanwhile() {
        named("Owner", "seen@mail.example").statusCode(202);
        String token = portal.token(id, "seen@mail.example");
        sign(id, "seen+mocked@mail.example", "110000", null).statusCode(202);

        button(token, "Owner", "nowhere").statusCode(422).body("errors.field", containsInAnyOrder("region"));
        button(token, "Owner\u202E", "310000").statusCode(200).body("state", equalTo("confirmed"));

        assertThat(portal.signatory(id, "Owner")).isEqualTo("310000");
        portal.recount();
    }

    private static io.restassured.response.ValidatableResponse button(String token, String name, String region) {
        return anyone().body(
                        "{\"token\": \"" + token + "\", \"name\": \"" + name + "\", \"region\": \"" + region + "\"}")
                .post(PETITIONS + "/confirmations")
                .then();
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
        portal.recount();
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

        assertThat(portal.signatures(id)).isEqualTo(5);
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

    private io.restassured.response.ValidatableResponse named(String name, String email) {
        return anyone().body(("{\"name\": \"" + name + "\", \"email\": \"" + email + "\", \"region\": \"310000\"}")
                        .getBytes(StandardCharsets.UTF_8))
                .post(PETITIONS + "/" + id + "/signatures")
                .then();
    }
}
