package daylight.petitions.closing;

import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ForgetLapsedTest {
    private static final String PETITIONS = "/api/petitions";

    private final Portal portal;
    private final Tables tables;
    private final ForgetLapsed forget;
    private final Jdbi jdbi;
    private final Clock clock;
    private final String action = Portal.unique("Mend the lock gates");

    ForgetLapsedTest(Portal portal, Tables tables, ForgetLapsed forget, Jdbi jdbi, Clock clock) {
        this.portal = portal;
        this.tables = tables;
        this.forget = forget;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Test
    void aPetitionThatNobodyConfirmedIsForgottenWhenTheLinkHasExpired() {
        String id = written();
        forget.tidy(clock.instant());
        assertThat(kept(id)).isPositive();

        aged(id, "4 days 1 hour");
        forget.tidy(clock.instant());

        assertThat(kept(id)).isZero();
        toldToTheEnd(id);
    }

    @Test
    void aPetitionThatFoundNoSponsorsIsForgottenWholeAMonthAfterTheirLinkEnded() {
        String id = gathering(4);
        org.awaitility.Awaitility.await().until(() -> tables.uncounted(id) == 0);
        aged(id, "3 months 25 days");
        forget.tidy(clock.instant());
        as("citizen").get(PETITIONS + "/mine").then().body("items.petition.id", org.hamcrest.Matchers.hasItem(id));

        aged(id, "4 months 2 days");
        forget.tidy(clock.instant());

        assertThat(kept(id)).isZero();
        toldToTheEnd(id);
        as("citizen")
                .get(PETITIONS + "/mine")
                .then()
                .body("items.petition.id", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem(id)));
        given().get(PETITIONS + "/" + id).then().statusCode(404);
        tables.recount();
    }

    @Test
    void oneThatFoundThemWaitsForItsModeratorHoweverLong() {
        String id = portal.sponsored(action, "310000");
        aged(id, "2 years");

        forget.tidy(clock.instant());

        as("moderator").get(PETITIONS + "/moderation/" + id).then().statusCode(200);
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        String held = gathering(0);
        String other = gathering(0);
        aged(held, "5 months");
        aged(other, "5 months");
        long version = tables.hold(held);
        try {
            forget.tidy(clock.instant());

            assertThat(kept(other)).isZero();
            assertThat(kept(held)).isPositive();
        } finally {
            tables.release(held, version);
        }
    }

    private String written() {
        String reference = given().contentType("application/json")
                .body("{\"action\": \"" + action
                        + "\", \"background\": \"They leak.\", \"agency\": \"harbour-finance\", \"region\": \"310000\","
                        + " \"name\": \"A\", \"email\": \"author@mail.example\"}")
                .post(PETITIONS)
                .then()
                .statusCode(202)
                .extract()
                .path("reference");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id::text FROM petition WHERE reference = :reference")
                        .bind("reference", reference)
                        .mapTo(String.class)
                        .one());
    }

    private String gathering(int sponsors) {
        ExtractableResponse<Response> created = as("citizen")
                .body(
                        "{\"action\": \"" + action
                                + "\", \"background\": \"They leak.\", \"agency\": \"harbour-finance\", \"region\": \"310000\"}")
                .post(PETITIONS)
                .then()
                .statusCode(201)
                .extract();
        String id = created.path("petition.id");
        for (int i = 0; i < sponsors; i++) {
            String address = "gathered" + i + "@mail.example";
            sign(id, address, "310000", created.path("invitation")).statusCode(202);
            confirm(portal.token(id, address)).statusCode(200);
        }
        return id;
    }

    private void aged(String id, String age) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE petition SET created_at = now() - CAST(? AS interval) WHERE id = ?", age, UUID.fromString(id)));
    }

    /** Rows of it, in whatever table names petitions. */
    private long kept(String id) {
        UUID petition = UUID.fromString(id);
        List<String> tables = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'petition_id'")
                .mapTo(String.class)
                .list());
        assertThat(tables).contains("signature", "petition_key", "moderation_note");
        return rows("SELECT count(*) FROM petition WHERE id = :id", petition)
                + tables.stream()
                        .mapToLong(
                                table -> rows("SELECT count(*) FROM " + table + " WHERE petition_id = :id", petition))
                        .sum();
    }

    private long rows(String sql, UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Long.class).one());
    }

    /** Each event has the number after the one before, and the last says that there is no more. */
    private void toldToTheEnd(String id) {
        List<Tables.Told> told = tables.told(UUID.fromString(id));
        assertThat(told)
                .extracting(Tables.Told::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, told.size()).boxed().toList());
        assertThat(told.getLast().type()).isEqualTo("PetitionLapsed");
        assertThat(told).allSatisfy(one -> assertThat(one.payload()).doesNotContain(action));
    }
}
