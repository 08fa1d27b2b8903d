package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.anyone;
import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.IDN;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
        id = portal.open(Portal.unique("Plant the avenue"));
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
    void eachDecisionOnAMailDomainIsToldWithoutNamingIt() {
        String domain = UUID.randomUUID() + ".example";
        for (String kind : List.of("blocked", "disposable", "usual")) {
            classified(domain, kind).statusCode(204);
        }

        UUID stands = jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM mail_domain WHERE domain = :domain")
                .bind("domain", domain)
                .mapTo(UUID.class)
                .one());
        List<Portal.Told> told = portal.told(stands);
        assertThat(told).extracting(Portal.Told::type).containsOnly("MailDomainClassified");
        assertThat(told).extracting(Portal.Told::version).containsExactly(1L, 2L, 3L);
        assertThat(told.get(1).payload()).contains("\"kind\":\"disposable\"");
        assertThat(told).allSatisfy(one -> assertThat(one.payload()).doesNotContain(domain));
    }

    @Test
    void aDomainInItsOwnScriptIsTheOneThatAddressesAreKeptUnder() {
        classified("Рассылка.example", "blocked").statusCode(204);
        ask("one@рассылка.example", "192.0.2.2").statusCode(422).body("errors.field", hasItem("email"));
        classified("рассылка.example", "usual").statusCode(204);
        signed("one@" + IDN.toASCII("рассылка.example"), "192.0.2.2");

        assertThat(would("{\"domain\": \"РАССЫЛКА.example\"")).isOne();
        for (String none : List.of("no domain", "localhost", "a..example", "@mail.example")) {
            classified(none, "blocked").statusCode(422).body("errors.field", hasItem("domain"));
        }
    }

    @Test
    void anIpv4AddressInsideIpv6IsOfItsOwnNetwork() {
        signed("mapped@mail.example", "::ffff:203.0.113.7");
        signed("plain@mail.example", "203.0.113.8");
        signed("other@mail.example", "::ffff:198.51.100.7");

        assertThat(marks()).containsExactly("plain@mail.example 1");
    }

    private static ValidatableResponse classified(String domain, String kind) {
        return as("moderator")
                .body("{\"domain\": \"" + domain + "\", \"kind\": \"" + kind + "\"}")
                .put(API + "mail-domains")
                .then();
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
    void whatADryRunCountedIsWhatIsThenStruckOut() {
        signed("one@sub.mailinator.com", "203.0.113.7");
        signed("two@mail.example", "203.0.113.8");
        signed("three@other.example", "198.51.100.1");
        signed("four@mail.example", "192.0.2.9");
        Portal.awaitCount(id, 9);

        struckOutAsCounted("{\"domain\": \"other.example\"", 1);
        struckOutAsCounted("{\"marks\": \"disposable-address\", \"region\": \"310000\"", 1);
        struckOutAsCounted("{\"network\": \"203.0.113.1\"", 1);
        struckOutAsCounted(
                "{\"from\": \"2020-01-01T00:00:00Z\", \"to\": \"2999-01-01T00:00:00Z\", \"region\": \"310000\"", 6);
        struckOutAsCounted("{\"region\": \"310000\"", 0);

        Portal.awaitCount(id, 0);
        given().get(API + id).then().body("invalidated", equalTo(9));
        given().get("/api/petitions").then().body("items.find { it.id == '" + id + "' }.lastHour", equalTo(0));
        portal.recount();
    }

    /** Dry, then in earnest, which says the same; then the public tally, once it is worked off. */
    private void struckOutAsCounted(String conditions, int count) {
        assertThat(would(conditions)).isEqualTo(count);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("moderator")
                    .header("Idempotency-Key", key)
                    .body(conditions + ", \"reason\": \"To see.\", \"dryRun\": false}")
                    .post(API + id + "/invalidations")
                    .then()
                    .statusCode(202)
                    .body("count", equalTo(count));
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> given().get(API + id + "/invalidations")
                        .then()
                        .body("items[0].finishedAt", notNullValue())
                        .body("items[0].struckOut", equalTo(count)));
        assertThat(would(conditions)).isZero();
    }

    @Test
    @Timeout(20)
    void aCrowdFromOneNetworkIsCountedAndStruckOutInItsTime() {
        signed("first@mail.example", "203.0.113.7");
        crowd(20_000);
        Portal.awaitCount(id, 20_006);

        struckOutAsCounted("{\"network\": \"203.0.113.7\"", 20_001);
        Portal.awaitCount(id, 5);
        portal.recount();
    }

    /** As many from the network of the first. */
    private void crowd(int count) {
        UUID petition = UUID.fromString(id);
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)"
                            + " SELECT ?, gen_random_uuid(), now(), '310000', 0, false, false, 'Crowd', i || '@crowd.example' FROM generate_series(1, ?) i",
                    petition,
                    count);
            handle.execute(
                    "INSERT INTO network_seen (petition_id, prefix, at, signer) SELECT s.petition_id, f.prefix, now() - interval '1 minute', s.signer"
                            + " FROM signature s, (SELECT n.prefix FROM network_seen n JOIN signature o USING (petition_id, signer)"
                            + " WHERE petition_id = ? AND o.address = 'first@mail.example') f WHERE s.petition_id = ? AND s.name = 'Crowd'",
                    petition,
                    petition);
            handle.execute(
                    "INSERT INTO signature_delta (petition_id, region, hour, added, invalidated) VALUES (?, '310000', date_trunc('hour', now(), 'UTC'), ?, 0)",
                    petition,
                    count);
        });
    }

    @Test
    void whoeverNamesASignerAfterwardsDrawsNobodyIntoTheirNetwork() {
        signed("victim@mail.example", "198.51.100.1");
        ask("victim@mail.example", "203.0.113.9").statusCode(202);
        Portal.awaitCount(id, 6);

        struckOutAsCounted("{\"network\": \"203.0.113.9\"", 0);
        struckOutAsCounted("{\"network\": \"198.51.100.1\"", 1);
    }

    @Test
    void anActThatCannotBeFinishedDoesNotStopTheOthers() {
        String other = portal.open(Portal.unique("Plant the other avenue"));
        long version = portal.hold(id);
        try {
            asked(id);
            asked(other);

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> tally(other).body("items[0].finishedAt", notNullValue()));
            tally(id).body("items[0].finishedAt", nullValue());
        } finally {
            portal.release(id, version);
        }
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> tally(id).body("items[0].struckOut", equalTo(5)));
        Portal.awaitCount(id, 0);
        portal.recount();
    }

    @Test
    void thePublicTallyIsReadInPagesTheNewestFirst() {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO invalidation (id, petition_id, moderator, reason, requested_at, after, finished_at)"
                        + " SELECT CAST(lpad(to_hex(i), 32, '0') AS uuid), ?, 'm', 'Act ' || i, now(), ?, now() FROM generate_series(1, 101) i",
                UUID.fromString(id),
                new UUID(0, 0)));

        var first = tally(id)
                .body("items", hasSize(100))
                .body("items[0].reason", equalTo("Act 101"))
                .extract();
        given().queryParam("cursor", first.<String>path("next"))
                .get(API + id + "/invalidations")
                .then()
                .body("items.reason", equalTo(List.of("Act 1")))
                .body("next", nullValue());
        given().queryParam("cursor", "abc")
                .get(API + id + "/invalidations")
                .then()
                .statusCode(400);
    }

    private static void asked(String petition) {
        as("moderator")
                .body("{\"region\": \"310000\", \"reason\": \"To see.\", \"dryRun\": false}")
                .post(API + petition + "/invalidations")
                .then()
                .statusCode(202);
    }

    private static ValidatableResponse tally(String petition) {
        return given().get(API + petition + "/invalidations").then().statusCode(200);
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
        as("moderator")
                .body("{\"domain\": \" \", \"reason\": \"All of it, by a field left blank.\", \"dryRun\": false}")
                .post(API + id + "/invalidations")
                .then()
                .statusCode(422);
        as("moderator")
                .body(
                        "{\"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\", \"domain\": \"no domain\", \"region\": \"Nowhere\", \"reason\": \"x\"}")
                .post(API + id + "/invalidations")
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("to", "domain", "region"));
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
