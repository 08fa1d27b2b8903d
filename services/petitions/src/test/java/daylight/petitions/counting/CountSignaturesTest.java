package daylight.petitions.counting;

import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.awaitCount;
import static daylight.petitions.journey.Portal.awaitState;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** One petition that breaks holds up no other, and nobody who works on one waits for the counter in a circle. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class CountSignaturesTest {
    private final Portal portal;
    private final Tables tables;
    private final Jdbi jdbi;
    private final String action = Portal.unique("Count the barges");

    CountSignaturesTest(Portal portal, Tables tables, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.jdbi = jdbi;
    }

    @Test
    void aPetitionThatCannotBeAnnouncedIsCountedAndStopsNoOtherFromReachingItsThreshold() {
        String held = portal.open(action + " held");
        String other = portal.open(action);
        awaitCount(held, 5);
        long version = tables.hold(held);
        try {
            portal.signers(held, 1);
            portal.signers(other, 3);

            awaitState(other, "response-due");
            awaitCount(other, 8);
            awaitCount(held, 6);
        } finally {
            tables.release(held, version);
        }
        awaitTold(held, "\"total\":6");
        tables.recount();
    }

    @Test
    void deltasThatBreakTheTotalsOfOneStopNoOther() {
        String id = portal.open(action);
        UUID broken = new UUID(0, 1);
        // More taken back than ever were: the rule of the table refuses it.
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO signature_delta (petition_id, region, hour, added, invalidated) VALUES (?, '310000', date_trunc('hour', now()), -5, 0)",
                broken));
        try {
            portal.signers(id, 3);

            awaitCount(id, 8);
            awaitState(id, "response-due");
            tables.recount();
        } finally {
            int left = jdbi.withHandle(
                    handle -> handle.execute("DELETE FROM signature_delta WHERE petition_id = ?", broken));
            assertThat(left).isOne();
        }
    }

    @Test
    void asManyStruckOutAsAddedAreAnnouncedThoughTheTotalStays() {
        String id = portal.open(action);
        awaitTold(id, "\"total\":5");

        // As one new signature and one that is struck out between two looks of the counter.
        jdbi.useTransaction(handle -> handle.execute(
                "INSERT INTO signature_delta (petition_id, region, hour, added, invalidated) VALUES (?, '310000', date_trunc('hour', now(), 'UTC'), 0, 1)",
                UUID.fromString(id)));

        awaitTold(id, "\"invalidated\":1");
        jdbi.useTransaction(handle -> handle.execute(
                "INSERT INTO signature_delta (petition_id, region, hour, added, invalidated) VALUES (?, '310000', date_trunc('hour', now(), 'UTC'), 0, -1)",
                UUID.fromString(id)));
        awaitTold(id, "\"invalidated\":0");
    }

    /** The last that the topic hears. */
    private void awaitTold(String id, String says) {
        await().until(() -> tables.told(UUID.fromString(id)).getLast().payload(), payload -> payload.contains(says));
    }

    @Test
    void aPetitionInAModeratorsHandsIsCountedMeanwhile() {
        String id = portal.open(action);
        awaitTold(id, "\"total\":5");
        // Long enough ago that the next count is announced at once.
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE petition_count SET announced_at = now() - interval '1 minute' WHERE petition_id = ?",
                UUID.fromString(id)));

        // As an act of moderation does: the petition's row first, then its count.
        jdbi.useTransaction(handle -> {
            handle.execute("SELECT FROM petition WHERE id = ? FOR NO KEY UPDATE", UUID.fromString(id));
            portal.signers(id, 1);
            awaitCount(id, 6);
            handle.execute(
                    "UPDATE petition_count SET announced_total = NULL WHERE petition_id = ?", UUID.fromString(id));
        });

        awaitTold(id, "\"total\":6");
    }

    @Test
    void whoeverSignsAndTakesItBackAgainAndAgainMakesNothingTrend() {
        String id = portal.open(action);
        String mine = "/api/petitions/" + id + "/signatures/mine";
        for (int i = 0; i < 5; i++) {
            as("citizen")
                    .body("{\"name\": \"C\", \"region\": \"310000\"}")
                    .post(mine)
                    .then()
                    .statusCode(200);
            as("citizen").delete(mine).then().statusCode(204);
        }
        await().until(() -> tables.uncounted(id), none -> none == 0);

        // Its sponsors.
        given().queryParam("q", action)
                .get("/api/petitions")
                .then()
                .body("items.find { it.id == '" + id + "' }.lastHour", equalTo(5));
    }
}
