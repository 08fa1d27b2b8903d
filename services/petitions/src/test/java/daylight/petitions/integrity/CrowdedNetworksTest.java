package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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

/** Who comes from a crowded network is marked without a word. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class CrowdedNetworksTest {
    private static final String API = "/api/petitions/";

    private final Portal portal;
    private final Tables tables;
    private final Jdbi jdbi;
    private WatchedPetition petition;

    CrowdedNetworksTest(Portal portal, Tables tables, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        petition = new WatchedPetition(portal, jdbi, portal.open(Portal.unique("Plant the avenue")));
    }

    @Test
    void aSecondOneFromANetworkWithinAMinuteIsMarkedSilently() {
        petition.signed("first@mail.example", "203.0.113.7");
        petition.signed("second@mail.example", "203.0.113.200");
        petition.signed("elsewhere@mail.example", "198.51.100.1");
        petition.signed("six@mail.example", "2001:db8:1:2::1");
        petition.signed("six-neighbour@mail.example", "2001:db8:1:ffff::9");

        assertThat(petition.marks()).containsExactly("second@mail.example 1", "six-neighbour@mail.example 1");
        // With four of the five sponsors, who came from this machine within a minute.
        assertThat(petition.would("{\"marks\": \"crowded-network\"")).isEqualTo(6);
        assertThat(petition.would("{\"network\": \"203.0.113.99\"")).isEqualTo(2);
        assertThat(petition.would("{\"network\": \"203.0.113.99\", \"marks\": \"any\""))
                .isOne();
        Portal.awaitCount(petition.id(), 10);
    }

    @Test
    void fiveInFiveMinutesAreTheLimit() {
        for (int i = 1; i <= 6; i++) {
            petition.signed("busy" + i + "@mail.example", "203.0.113." + i);
            jdbi.useHandle(handle -> handle.execute(
                    "UPDATE network_seen SET at = now() - interval '100 seconds' WHERE petition_id = ?",
                    UUID.fromString(petition.id())));
        }
        assertThat(petition.marks()).containsExactly("busy6@mail.example 1");
    }

    @Test
    void anAccountIsMarkedLikeAnybody() {
        petition.signed("first@mail.example", "203.0.113.7");
        as("citizen")
                .header("X-Forwarded-For", "203.0.113.8")
                .body("{\"name\": \"C\", \"region\": \"110000\"}")
                .post(API + petition.id() + "/signatures/mine")
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"));

        assertThat(petition.marks()).hasSize(1).allMatch(mark -> mark.endsWith(" 1"));
        Portal.awaitCount(petition.id(), 7);
    }

    @Test
    void anIpv4AddressInsideIpv6IsOfItsOwnNetwork() {
        petition.signed("mapped@mail.example", "::ffff:203.0.113.7");
        petition.signed("plain@mail.example", "203.0.113.8");
        petition.signed("other@mail.example", "::ffff:198.51.100.7");

        assertThat(petition.marks()).containsExactly("plain@mail.example 1");
    }

    @Test
    void aRushIsToldToModeratorsOnce() {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)"
                            + " SELECT ?, gen_random_uuid(), now(), '310000', 0, false, false, 'Rush', 'rush@mail.example' FROM generate_series(1, 80)",
                    UUID.fromString(petition.id()));
            handle.execute(
                    "INSERT INTO signature_delta (petition_id, region, hour, added, invalidated) VALUES (?, '310000', date_trunc('hour', now(), 'UTC'), 80, 0)",
                    UUID.fromString(petition.id()));
        });

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> as("moderator")
                        .get(API + "moderation/bursts")
                        .then()
                        .body("items.petition.findAll { it == '" + petition.id() + "' }.size()", equalTo(1)));
        given().get(API + "trending").then().body("items.id", hasItem(petition.id()));
        tables.recount();
    }
}
