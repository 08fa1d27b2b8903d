package daylight.petitions.journey;

import static daylight.petitions.journey.Portal.PETITIONS;
import static daylight.petitions.journey.Portal.anyone;
import static daylight.petitions.journey.Portal.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import daylight.petitions.PetitionsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are taken, and how often one is written to. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class AddressesOfSignersTest {
    private final Portal portal;
    private final Tables tables;
    private String id = "";

    AddressesOfSignersTest(Portal portal, Tables tables) {
        this.portal = portal;
        this.tables = tables;
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
    @ValueSource(strings = {"\\\"two words\\\"@mail.example", "\\\"a,b\\\"@mail.example", "\\\"<b>\\\"@mail.example"})
    void aQuotedAddressThatNoMailClientTakesIsRefusedWithWhatToDo(String email) {
        sign(id, email, "310000", null).statusCode(422).body("errors[0].detail", containsString("Use another address"));
        created(email).statusCode(422).body("errors[0].detail", containsString("Use another address"));
    }

    @Test
    void tagsAreNoWayAroundTheTwoMailsADayWhateverTheProvider() {
        String person = "t" + UUID.randomUUID().toString().substring(24);
        for (String domain : new String[] {"own-server.example", "yahoo.co.jp", "proton.me", "jo.fastmail.com"}) {
            int sent = 0;
            for (String tag : new String[] {"", "+x", "+y", "+x+y"}) {
                sign(id, person + tag + "@" + domain, "310000", null).statusCode(202);
                sent += tables.mails(person + tag + "@" + domain);
            }
            assertThat(sent).as(domain).isEqualTo(2);
        }
    }

    @Test
    void aPersonIsWrittenToTwiceADayHoweverManyPetitionsAreMadeInTheirName() {
        String person = "p" + UUID.randomUUID().toString().substring(24);
        String answer = created(person + "@gmail.com").statusCode(202).extract().path("state");
        for (String same : new String[] {person + "+2@gmail.com", person + "@googlemail.com", person + "@gmail.com"}) {
            created(same).statusCode(202).body("state", equalTo(answer)).body("reference", startsWith("P-"));
        }

        assertThat(tables.mails(person + "@gmail.com") + tables.mails(person + "+2@gmail.com"))
                .isEqualTo(2);
        assertThat(tables.mails(person + "@googlemail.com")).isZero();
    }

    private static io.restassured.response.ValidatableResponse created(String email) {
        return anyone().body("""
                        {"action": "Dredge the basin", "background": "It is shallow.", "agency": "harbour-finance", "region": "310000",
                         "name": "Somebody", "email": "%s"}
                        """.formatted(email)).post(PETITIONS).then();
    }
}
