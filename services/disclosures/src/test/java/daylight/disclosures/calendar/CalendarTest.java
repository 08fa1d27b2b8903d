package daylight.disclosures.calendar;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Delays that touch a year without a calendar are provisional, and final once it came. The years here are those before the calendars of the release begin. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class CalendarTest {
    private static final String CALENDARS = "/api/disclosures/calendars/";

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    Jdbi jdbi;

    private Response publish(String jurisdiction, String issued, String firstPublished) {
        String agency = "board-" + jurisdiction.toLowerCase(java.util.Locale.ROOT);
        RecordFixture.register(agency, jurisdiction);
        Response published = as("admin")
                .body(json(
                                "Tolls " + UUID.randomUUID() + " " + word,
                                ", \"issued\": \"%s\", \"firstPublished\": \"%s\", \"sourceUrl\": \"https://example.org\""
                                        .formatted(issued, firstPublished))
                        .replace(RecordFixture.AGENCY, agency))
                .post(RECORDS);
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        return published;
    }

    private static void proclaim(String jurisdiction, int year, String off) {
        as("admin")
                .body("{\"source\": \"https://example.org/holidays\", \"off\": [%s]}".formatted(off))
                .put(CALENDARS + jurisdiction + "/" + year)
                .then()
                .statusCode(200);
    }

    @Test
    void aDelayIsFinalOnceTheCalendarCameAlsoInTheSearch() {
        Response published = publish("GB-SCT", "2013-12-31", "2014-01-29");
        published.then().body("delay.workingDays", equalTo(21)).body("delay.provisional", equalTo(true));
        published.then().body("delay.late", equalTo(true));
        awaitFound(word, 1);

        proclaim("GB-SCT", 2014, "\"2014-01-01\", \"2014-01-02\"");

        String id = published.path("id");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get(RECORDS + "/" + id)
                        .then()
                        .body("delay.provisional", equalTo(false))
                        .body("delay.workingDays", equalTo(19))
                        .body("delay.late", equalTo(false))
                        .body("version", equalTo(1)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().queryParam("q", word)
                        .get("/api/disclosures/search")
                        .then()
                        .body("items[0].delayDays", equalTo(19))
                        .body("items[0].late", equalTo(false)));
        given().get(RECORDS + "/" + id + "/versions/1").then().body("delay.workingDays", equalTo(19));
    }

    @Test
    void whatWasCountedBeforeTheNewsAndWrittenAfterItIsCountedOnceMore() {
        String id = publish("GB-SCT", "2011-12-30", "2012-01-20").path("id");
        proclaim("GB-SCT", 2011, "");
        proclaim("GB-SCT", 2012, "\"2012-01-02\", \"2012-01-03\"");
        awaitProvisional(id, false);
        proclaim("GB-SCT", 2010, "");

        // As a stream leaves it that was read before the year came.
        jdbi.useHandle(handle ->
                handle.execute("UPDATE record SET delay_provisional = true WHERE id = ?", UUID.fromString(id)));

        awaitProvisional(id, false);
    }

    @Test
    void anAgencyThatMovesHasItsDelaysCountedByItsNewDaysOff() {
        String id = publish("GB-NIR", "2026-07-01", "2026-07-20").path("id");
        int before = workingDays(id);
        Response entry = as("admin").get("/api/disclosures/agencies/board-gb-nir");

        as("admin")
                .header("If-Match", entry.header("ETag"))
                .body("{\"nameEn\": \"Moved\", \"jurisdiction\": \"CN\"}")
                .put("/api/disclosures/agencies/board-gb-nir")
                .then()
                .statusCode(200);

        // Northern Ireland is off on the 13th, China works.
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(workingDays(id)).isEqualTo(before + 1));
    }

    private static int workingDays(String id) {
        return given().get(RECORDS + "/" + id).path("delay.workingDays");
    }

    private static void awaitProvisional(String id, boolean provisional) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> given().get(RECORDS + "/" + id).then().body("delay.provisional", equalTo(provisional)));
    }

    @Test
    void aCorrectedYearCountsAgainAndTheSameContentAgainChangesNothing() {
        String id = publish("GB-NIR", "2014-03-10", "2014-03-20").path("id");
        proclaim("GB-NIR", 2014, "\"2014-03-17\"");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get(RECORDS + "/" + id).then().body("delay.workingDays", equalTo(7)));

        proclaim("GB-NIR", 2014, "\"2014-03-17\", \"2014-03-18\"");
        as("admin")
                .body("{\"source\": \"https://example.org/holidays\", \"off\": [\"2014-03-18\", \"2014-03-17\"]}")
                .put(CALENDARS + "GB-NIR/2014")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get(RECORDS + "/" + id).then().body("delay.workingDays", equalTo(6)));
        as("admin")
                .header("If-Match", "\"1\"")
                .body("{\"source\": \"x\", \"off\": []}")
                .put(CALENDARS + "GB-NIR/2014")
                .then()
                .statusCode(412);
    }

    @Test
    void anyoneSeesByWhichDaysOffDelaysAreCounted() {
        given().get(CALENDARS + "CN")
                .then()
                .statusCode(200)
                .body("items.year", hasItems(2008, 2026))
                .body("items.find { it.year == 2024 }.off", hasItem("2024-10-01"))
                .body("items.find { it.year == 2024 }.work", hasItem("2024-04-28"))
                .body("items.find { it.year == 2024 }.version", nullValue());
        given().get(CALENDARS + "GB-SCT").then().body("items.year", not(hasItem(2026)));
        given().get(CALENDARS + "FR").then().statusCode(404);
    }

    @Test
    void everyWrongDayIsNamed() {
        as("admin")
                .body("""
                        {"off": ["2012-03-01", "2014-02-30"], "work": ["2014-03-17", "2014-03-16"], "colour": 1}""")
                .put(CALENDARS + "GB-EAW/2014")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("source", "off[0]", "off[1]", "work[0]", "colour"))
                .body("errors.field", not(hasItem("work[1]")));
    }
}
