package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A moderator strikes out what a dry run counted, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class StrikingOutTest {
    private static final String API = "/api/petitions/";

    private final Portal portal;
    private final Tables tables;
    private final Jdbi jdbi;
    private WatchedPetition petition;

    StrikingOutTest(Portal portal, Tables tables, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        petition = new WatchedPetition(portal, jdbi, portal.open(Portal.unique("Plant the avenue")));
    }

    @Test
    void whatADryRunCountedIsWhatIsThenStruckOut() {
        petition.signed("one@sub.mailinator.com", "203.0.113.7");
        petition.signed("two@mail.example", "203.0.113.8");
        petition.signed("three@other.example", "198.51.100.1");
        petition.signed("four@mail.example", "192.0.2.9");
        Portal.awaitCount(petition.id(), 9);

        struckOutAsCounted("{\"domain\": \"other.example\"", 1);
        struckOutAsCounted("{\"marks\": \"disposable-address\", \"region\": \"310000\"", 1);
        struckOutAsCounted("{\"network\": \"203.0.113.1\"", 1);
        struckOutAsCounted(
                "{\"from\": \"2020-01-01T00:00:00Z\", \"to\": \"2999-01-01T00:00:00Z\", \"region\": \"310000\"", 6);
        struckOutAsCounted("{\"region\": \"310000\"", 0);

        Portal.awaitCount(petition.id(), 0);
        given().get(API + petition.id()).then().body("invalidated", equalTo(9));
        given().get("/api/petitions")
                .then()
                .body("items.find { it.id == '" + petition.id() + "' }.lastHour", equalTo(0));
        tables.recount();
    }

    /** Dry, then in earnest, which says the same; then the public tally, once it is worked off. */
    private void struckOutAsCounted(String conditions, int count) {
        assertThat(petition.would(conditions)).isEqualTo(count);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("moderator")
                    .header("Idempotency-Key", key)
                    .body(conditions + ", \"reason\": \"To see.\", \"dryRun\": false}")
                    .post(API + petition.id() + "/invalidations")
                    .then()
                    .statusCode(202)
                    .body("count", equalTo(count));
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> given().get(API + petition.id() + "/invalidations")
                        .then()
                        .body("items[0].finishedAt", notNullValue())
                        .body("items[0].struckOut", equalTo(count)));
        assertThat(petition.would(conditions)).isZero();
    }

    @Test
    @Timeout(20)
    void aCrowdFromOneNetworkIsCountedAndStruckOutInItsTime() {
        petition.signed("first@mail.example", "203.0.113.7");
        crowd(20_000);
        Portal.awaitCount(petition.id(), 20_006);

        struckOutAsCounted("{\"network\": \"203.0.113.7\"", 20_001);
        Portal.awaitCount(petition.id(), 5);
        tables.recount();
    }

    /** As many from the network of the first. */
    private void crowd(int count) {
        UUID id = UUID.fromString(petition.id());
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)"
                            + " SELECT ?, gen_random_uuid(), now(), '310000', 0, false, false, 'Crowd', i || '@crowd.example' FROM generate_series(1, ?) i",
                    id,
                    count);
            handle.execute(
                    "INSERT INTO network_seen (petition_id, prefix, at, signer) SELECT s.petition_id, f.prefix, now() - interval '1 minute', s.signer"
                            + " FROM signature s, (SELECT n.prefix FROM network_seen n JOIN signature o USING (petition_id, signer)"
                            + " WHERE petition_id = ? AND o.address = 'first@mail.example') f WHERE s.petition_id = ? AND s.name = 'Crowd'",
                    id,
                    id);
            handle.execute(
                    "INSERT INTO signature_delta (petition_id, region, hour, added, invalidated) VALUES (?, '310000', date_trunc('hour', now(), 'UTC'), ?, 0)",
                    id,
                    count);
        });
    }

    @Test
    void whoeverNamesASignerAfterwardsDrawsNobodyIntoTheirNetwork() {
        petition.signed("victim@mail.example", "198.51.100.1");
        petition.ask("victim@mail.example", "203.0.113.9").statusCode(202);
        Portal.awaitCount(petition.id(), 6);

        struckOutAsCounted("{\"network\": \"203.0.113.9\"", 0);
        struckOutAsCounted("{\"network\": \"198.51.100.1\"", 1);
    }
}
