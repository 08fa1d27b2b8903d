package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts of striking out: what is refused, what holds none up, and the public tally of them. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class InvalidationsTest {
    private static final String API = "/api/petitions/";

    private final Portal portal;
    private final Tables tables;
    private final Jdbi jdbi;
    private WatchedPetition petition;

    InvalidationsTest(Portal portal, Tables tables, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        petition = new WatchedPetition(portal, jdbi, portal.open(Portal.unique("Plant the avenue")));
    }

    @Test
    void anActThatCannotBeFinishedDoesNotStopTheOthers() {
        String other = portal.open(Portal.unique("Plant the other avenue"));
        long version = tables.hold(petition.id());
        try {
            asked(petition.id());
            asked(other);

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> tally(other).body("items[0].finishedAt", notNullValue()));
            tally(petition.id()).body("items[0].finishedAt", nullValue());
        } finally {
            tables.release(petition.id(), version);
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> tally(petition.id()).body("items[0].struckOut", equalTo(5)));
        Portal.awaitCount(petition.id(), 0);
        tables.recount();
    }

    @Test
    void thePublicTallyIsReadInPagesTheNewestFirst() {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO invalidation (id, petition_id, moderator, reason, requested_at, after, finished_at)"
                        + " SELECT CAST(lpad(to_hex(i), 32, '0') AS uuid), ?, 'm', 'Act ' || i, now(), ?, now() FROM generate_series(1, 101) i",
                UUID.fromString(petition.id()),
                new UUID(0, 0)));

        var first = tally(petition.id())
                .body("items", hasSize(100))
                .body("items[0].reason", equalTo("Act 101"))
                .extract();
        given().queryParam("cursor", first.<String>path("next"))
                .get(API + petition.id() + "/invalidations")
                .then()
                .body("items.reason", equalTo(List.of("Act 1")))
                .body("next", nullValue());
        given().queryParam("cursor", "abc")
                .get(API + petition.id() + "/invalidations")
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
                .post(API + petition.id() + "/invalidations")
                .then()
                .statusCode(422);
        as("moderator")
                .body("{\"network\": \"not an address\"}")
                .post(API + petition.id() + "/invalidations")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("network"))
                .body("errors.field", hasItem("reason"));
        as("moderator")
                .body("{\"domain\": \" \", \"reason\": \"All of it, by a field left blank.\", \"dryRun\": false}")
                .post(API + petition.id() + "/invalidations")
                .then()
                .statusCode(422);
        as("moderator")
                .body(
                        "{\"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\", \"domain\": \"no domain\", \"region\": \"Nowhere\", \"reason\": \"x\"}")
                .post(API + petition.id() + "/invalidations")
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("to", "domain", "region"));
    }
}
