package daylight.petitions.journey;

import static daylight.petitions.journey.Portal.PETITIONS;
import static daylight.petitions.journey.Portal.anyone;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are taken, and which of two holds. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class NamesOfSignersTest {
    private final Portal portal;
    private final Tables tables;
    private String id = "";

    NamesOfSignersTest(Portal portal, Tables tables) {
        this.portal = portal;
        this.tables = tables;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        id = portal.open(Portal.unique("Clean the canal"));
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

        assertThat(tables.signatory(id, "Owner")).isEqualTo("310000");
        tables.recount();
    }

    private static io.restassured.response.ValidatableResponse button(String token, String name, String region) {
        return anyone().body(
                        "{\"token\": \"" + token + "\", \"name\": \"" + name + "\", \"region\": \"" + region + "\"}")
                .post(PETITIONS + "/confirmations")
                .then();
    }

    private io.restassured.response.ValidatableResponse named(String name, String email) {
        return anyone().body(("{\"name\": \"" + name + "\", \"email\": \"" + email + "\", \"region\": \"310000\"}")
                        .getBytes(StandardCharsets.UTF_8))
                .post(PETITIONS + "/" + id + "/signatures")
                .then();
    }
}
