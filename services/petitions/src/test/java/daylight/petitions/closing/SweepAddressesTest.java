package daylight.petitions.closing;

import static daylight.petitions.journey.Portal.awaitState;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class SweepAddressesTest {
    private final Portal portal;
    private final Tables tables;
    private final SweepAddresses sweep;
    private final Jdbi jdbi;
    private final Clock clock;
    private final String action = Portal.unique("Keep the tram");

    SweepAddressesTest(Portal portal, Tables tables, SweepAddresses sweep, Jdbi jdbi, Clock clock) {
        this.portal = portal;
        this.tables = tables;
        this.sweep = sweep;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Test
    void sixMonthsAfterTheCloseNothingTellsWhoSigned() {
        String id = portal.open(action);
        close(id, "6 months 1 day");

        sweep.tidy(clock.instant());

        assertThat(named(id)).isZero();
        assertThat(number("SELECT count(*) FROM petition_key WHERE petition_id = :id", id))
                .isZero();
        assertThat(number("SELECT count(*) FROM signature WHERE petition_id = :id", id))
                .isEqualTo(5);
        given().get("/api/petitions/" + id).then().body("state", org.hamcrest.Matchers.equalTo("archived"));
        tables.recount();
    }

    @Test
    void afterThatNobodyIsKnownToHaveSignedAndThereIsNothingToTakeBack() {
        String id = portal.open(action);
        String mine = "/api/petitions/" + id + "/signatures/mine";
        Portal.as("citizen")
                .body("{\"name\": \"C\", \"region\": \"110000\"}")
                .post(mine)
                .then()
                .statusCode(200);
        close(id, "6 months 1 day");

        sweep.tidy(clock.instant());

        Portal.as("citizen").get(mine).then().statusCode(200).body("signed", org.hamcrest.Matchers.equalTo(false));
        Portal.as("citizen").delete(mine).then().statusCode(204);
        Portal.as("citizen")
                .body("{\"name\": \"C\", \"region\": \"110000\"}")
                .post(mine)
                .then()
                .statusCode(409);
        tables.recount();
    }

    @Test
    void untilThenTheyAreKept() {
        String id = portal.open(action);
        close(id, "5 months");

        sweep.tidy(clock.instant());

        assertThat(named(id)).isEqualTo(5);
    }

    @Test
    void aPetitionThatFailsDoesNotStopTheOthers() {
        String held = portal.open(action + " held");
        String other = portal.open(action);
        close(held, "7 months");
        close(other, "6 months 1 day");
        // Something that the sweep cannot get past: its history has the number already that the archive would take.
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO petition_act (petition_id, version, act, state, at)"
                        + " SELECT id, version + 1, 'hold', state, now() FROM petition WHERE id = :id")
                .bind("id", UUID.fromString(held))
                .execute());

        sweep.tidy(clock.instant());

        assertThat(named(other)).isZero();
        assertThat(number("SELECT count(*) FROM petition_key WHERE petition_id = :id", held))
                .isOne();
    }

    @Test
    void aRejectionIsACloseToo() {
        String id = portal.sponsored(action, "310000");
        Portal.as("moderator")
                .body("{\"code\": \"duplicate\"}")
                .post("/api/petitions/" + id + "/moderation/reject")
                .then()
                .statusCode(200);
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE petition SET closed_at = now() - interval '6 months 1 day' WHERE id = ?", UUID.fromString(id)));

        sweep.tidy(clock.instant());

        assertThat(named(id)).isZero();
        given().get("/api/petitions/" + id).then().body("state", org.hamcrest.Matchers.equalTo("rejected"));
    }

    @Test
    void anAnswerThatComesAfterTheAddressesWentStillLeadsToTheArchive() {
        String id = portal.open(action);
        for (int i = 0; i < 3; i++) {
            sign(id, "more" + i + "@mail.example", "310000", null).statusCode(202);
            confirm(portal.token(id, "more" + i + "@mail.example")).statusCode(200);
        }
        awaitState(id, "response-due");
        end(id, "7 months");
        given().get("/api/petitions/" + id).then().body("state", org.hamcrest.Matchers.equalTo("response-due"));
        sweep.tidy(clock.instant());
        assertThat(named(id)).isZero();
        given().get("/api/petitions/" + id).then().body("state", org.hamcrest.Matchers.equalTo("response-due"));

        Portal.as("publisher")
                .body("{\"summary\": \"Late.\", \"body\": \"But here it is.\"}")
                .post("/api/petitions/" + id + "/response")
                .then()
                .statusCode(200);
        sweep.tidy(clock.instant());

        given().get("/api/petitions/" + id).then().body("state", org.hamcrest.Matchers.equalTo("archived"));
    }

    /** Ends the time for signing of one whose state stays. */
    private void end(String id, String ago) {
        tables.timeIsOver(ago, id);
        org.awaitility.Awaitility.await()
                .until(() -> number("SELECT count(*) FROM petition WHERE id = :id AND closed_at IS NOT NULL", id) == 1);
    }

    private void close(String id, String ago) {
        tables.timeIsOver(ago, id);
        awaitState(id, "closed");
    }

    private long named(String id) {
        return number(
                "SELECT count(*) FROM signature WHERE petition_id = :id AND name IS NOT NULL AND address IS NOT NULL",
                id);
    }

    private long number(String sql, String id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", UUID.fromString(id))
                .mapTo(Long.class)
                .one());
    }
}
