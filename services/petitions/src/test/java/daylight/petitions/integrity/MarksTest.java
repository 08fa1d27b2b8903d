package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.anyone;
import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What looks odd is marked without a word, and struck out by a moderator alone. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class MarksTest {
    private static final String API = "/api/petitions/";
    private static final String CONFIRMED = "{\"state\":\"check-your-mail\"}";

    private final Portal portal;
    private final Jdbi jdbi;
    private String id = "";

    MarksTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        portal.lowThresholds();
        id = portal.open("Plant the avenue " + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void aSecondOneFromANetworkWithinAMinuteIsMarkedSilently() {
        signed("first@mail.example", "203.0.113.7");
        signed("second@mail.example", "203.0.113.200");
        signed("elsewhere@mail.example", "198.51.100.1");
        signed("six@mail.example", "2001:db8:1:2::1");
        signed("six-neighbour@mail.example", "2001:db8:1:ffff::9");

        assertThat(marks()).containsExactly("second@mail.example 1", "six-neighbour@mail.example 1");
        // With four of the five sponsors, who came from this machine within a minute.
        assertThat(would("{\"marks\": \"crowded-network\"")).isEqualTo(6);
        assertThat(would("{\"network\": \"203.0.113.99\"")).isEqualTo(2);
        assertThat(would("{\"network\": \"203.0.113.99\", \"marks\": \"any\"")).isOne();
        Portal.awaitCount(id, 10);
    }

    @Test
    void fiveInFiveMinutesAreTheLimit() {
        for (int i = 1; i <= 6; i++) {
            signed("busy" + i + "@mail.example", "203.0.113." + i);
            jdbi.useHandle(handle -> handle.execute(
                    "UPDATE network_seen SET at = now() - interval '100 seconds' WHERE petition_id = ?",
                    UUID.fromString(id)));
        }
        assertThat(marks()).containsExactly("busy6@mail.example 1");
    }

    @Test
    void anAccountIsMarkedLikeAnybody() {
        signed("first@mail.example", "203.0.113.7");
        as("citizen")
                .header("X-Forwarded-For", "203.0.113.8")
                .body("{\"name\": \"C\", \"region\": \"110000\"}")
                .post(API + id + "/signatures/mine")
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"));

        assertThat(marks()).hasSize(1).allMatch(mark -> mark.endsWith(" 1"));
        Portal.awaitCount(id, 7);
    }

    @Test
    void throwAwayMailboxesAreMarkedAndBlockedOnesRefused() {
        signed("nobody@sub.mailinator.com", "192.0.2.1");
        as("moderator")
                .body("{\"domain\": \"Bots.Example\", \"kind\": \"blocked\"}")
                .put(API + "mail-domains")
                .then()
                .statusCode(204);

        ask("one@bots.example", "192.0.2.2").statusCode(422).body("errors.field", hasItem("email"));
        ask("one@mx.bots.example", "192.0.2.3").statusCode(422);
        ask("one@robots.example", "192.0.2.4").statusCode(202);
        as("moderator")
                .body("{\"domain\": \"bots.example\", \"kind\": \"usual\"}")
                .put(API + "mail-domains")
                .then()
                .statusCode(204);
        ask("two@bots.example", "192.0.2.5").statusCode(202);

        assertThat(marks()).containsExactly("nobody@sub.mailinator.com 2");
        long acts = jdbi.withHandle(
                handle -> handle.createQuery("SELECT version FROM mail_domain WHERE domain = 'bots.example'")
                        .mapTo(Long.class)
                        .one());
        assertThat(acts).isEqualTo(2);
    }

    @Test
    void aRushIsToldToModeratorsOnce() {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)"
                            + " SELECT ?, gen_random_uuid(), now(), '310000', 0, false, false, 'Rush', 'rush@mail.example' FROM generate_series(1, 80)",
                    UUID.fromString(id));
            handle.execute(
                    "INSERT INTO signature_delta (petition_id, region, hour, added, invalidated) VALUES (?, '310000', date_trunc('hour', now(), 'UTC'), 80, 0)",
                    UUID.fromString(id));
        });

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> as("moderator")
                        .get(API + "moderation/bursts")
                        .then()
                        .body("items.petition.findAll { it == '" + id + "' }.size()", equalTo(1)));
        given().get(API + "trending").then().body("items.id", hasItem(id));
        portal.recount();
    }

    @Test
    void aRequestToStrikeOutEverythingIsRefused() {
        as("moderator")
                .body("{\"reason\": \"All of it.\"}")
                .post(API + id + "/invalidations")
                .then()
                .statusCode(422);
        as("moderator")
                .body("{\"network\": \"not an address\"}")
                .post(API + id + "/invalidations")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("network"))
                .body("errors.field", hasItem("reason"));
    }

    private ValidatableResponse ask(String email, String client) {
        return anyone().header("X-Forwarded-For", client)
                .body("{\"name\": \"Somebody\", \"email\": \"" + email + "\", \"region\": \"310000\"}")
                .post(API + id + "/signatures")
                .then();
    }

    private void signed(String email, String client) {
        assertThat(ask(email, client).statusCode(202).extract().asString()).isEqualTo(CONFIRMED);
        Portal.confirm(portal.token(id, email)).statusCode(200);
    }

    private int would(String conditions) {
        return as("moderator")
                .body(conditions + ", \"reason\": \"To see.\"}")
                .post(API + id + "/invalidations")
                .then()
                .statusCode(200)
                .extract()
                .path("count");
    }

    /** Address and bits of each marked one that is no sponsor's. */
    private List<String> marks() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT address || ' ' || marks FROM signature WHERE petition_id = :id AND marks <> 0 AND NOT sponsor ORDER BY address")
                .bind("id", UUID.fromString(id))
                .mapTo(String.class)
                .list());
    }
}
