package daylight.petitions.responding;

import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.awaitState;
import static daylight.petitions.journey.Portal.confirm;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** From the second threshold to the hearing, and who is told on the way. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class HearingTest {
    private static final String API = "/api/petitions/";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String ANSWER = "{\"summary\": \"We shall.\", \"body\": \"It is ordered.\"}";
    private static final String HEARING =
            "{\"summary\": \"Held.\", \"body\": \"Forty came.\", \"heldOn\": \"2026-11-02\", \"url\": \"https://example.org/hearing\"}";

    private final Portal portal;
    private final Tables tables;
    private final Jdbi jdbi;
    private final String action = Portal.unique("Hear the ferrymen");

    HearingTest(Portal portal, Tables tables, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.jdbi = jdbi;
    }

    @Test
    void aHearingIsOwedHeldAndToldToWhoeverAskedButNotToWhoeverAskedNoMore() {
        String id = portal.open(action);
        String reader = "reader-" + id.substring(0, 8) + "@mail.example";
        given().contentType("application/json")
                .body("{\"name\": \"R\", \"email\": \"" + reader + "\", \"region\": \"310000\", \"notify\": true}")
                .post(API + id + "/signatures")
                .then()
                .statusCode(202);
        confirm(portal.token(id, reader)).statusCode(200);
        portal.signers(id, 2);
        awaitState(id, "response-due");
        as("citizen").body(ANSWER).post(API + id + "/response").then().statusCode(403);
        as("publisher").body(HEARING).post(API + id + "/hearing").then().statusCode(409);

        // One click of a mail program: a form that nobody reads, to the address of the header.
        awaitNews(reader, "public hearing", 0);
        String stop = awaitNews(reader, "official response", 1);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(stop.substring(stop.indexOf("/api/")))
                .then()
                .statusCode(200)
                .body("state", equalTo("no-more-mail"));
        portal.signers(id, 4);
        awaitState(id, "hearing-due");
        as("publisher")
                .get(API + "duties")
                .then()
                .body("items.findAll { it.petition == '" + id + "' }.kind", equalTo(List.of("response", "hearing")));

        heldOn(id, LocalDate.now(SHANGHAI).plusDays(1).toString())
                .statusCode(422)
                .body("errors.field", equalTo(List.of("heldOn")));
        heldOn(id, "9999-12-31").statusCode(422);
        as("publisher").get(API + "duties").then().body("items.petition", hasItem(id));
        as("publisher")
                .body(HEARING)
                .post(API + id + "/hearing")
                .then()
                .statusCode(200)
                .body("state", equalTo("response-due"));
        as("publisher")
                .body(ANSWER)
                .post(API + id + "/response")
                .then()
                .statusCode(200)
                .body("state", equalTo("heard"));

        given().get(API + id)
                .then()
                .body("answers.kind", equalTo(List.of("hearing", "response")))
                .body("answers[0].heldOn", equalTo("2026-11-02"))
                .body("thresholds.findAll { it.metAt == null }.size()", equalTo(0));
        as("publisher").get(API + "duties").then().body("items.petition", not(hasItem(id)));
        as("publisher").body(ANSWER).post(API + id + "/response").then().statusCode(409);
        awaitFinished(id);
        assertThat(news(reader)).hasSize(1);
        tables.recount();
    }

    private static ValidatableResponse heldOn(String id, String day) {
        return as("publisher")
                .body(HEARING.replace("2026-11-02", day))
                .post(API + id + "/hearing")
                .then();
    }

    /** Awaits the mail of which there are so many, and answers where one posts to have no more of them. */
    private String awaitNews(String reader, String text, int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> news(reader).stream()
                                .filter(body -> body.contains(text))
                                .count()
                        == count);
        return count == 0
                ? ""
                : jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT unsubscribe FROM mail WHERE recipient = :reader AND unsubscribe IS NOT NULL ORDER BY id DESC LIMIT 1")
                        .bind("reader", reader)
                        .mapTo(String.class)
                        .one());
    }

    private List<String> news(String reader) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT body FROM mail WHERE recipient = :reader AND unsubscribe IS NOT NULL")
                .bind("reader", reader)
                .mapTo(String.class)
                .list());
    }

    private void awaitFinished(String id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbi.withHandle(handle -> handle.createQuery(
                                        "SELECT count(*) FROM announcement WHERE petition_id = :id AND finished_at IS NULL")
                                .bind("id", UUID.fromString(id))
                                .mapTo(Integer.class)
                                .one()
                        == 0));
    }
}
