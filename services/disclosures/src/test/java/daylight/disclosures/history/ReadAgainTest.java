package daylight.disclosures.history;

import static daylight.disclosures.RecordFixture.AGENCY;
import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.publish;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import daylight.disclosures.DisclosuresServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a reader has already is not sent again, and what it is the tag of may still be amended by it. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class ReadAgainTest {
    private final String number = "RA/" + UUID.randomUUID();

    private String published(String title) {
        return publish(title, ", \"documentNumber\": \"" + number + "\"").path("id");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String record = RECORDS + "/" + published(title());

        for (String path : List.of(
                record,
                record + "/versions/1",
                record + "/versions/1/canonical",
                "/api/disclosures/agencies/" + AGENCY)) {
            String tag = given().get(path).header("ETag");
            for (String condition : List.of(tag, "W/" + tag, "\"x\" , " + tag, "*")) {
                given().header("If-None-Match", condition)
                        .get(path)
                        .then()
                        .statusCode(304)
                        .header("ETag", tag)
                        .header("Cache-Control", "public, no-cache");
            }
            for (String other : List.of("\"1\"", "\"x\"", tag.substring(1, tag.length() - 1), "")) {
                given().header("If-None-Match", other).get(path).then().statusCode(200);
            }
        }
    }

    @Test
    void aComparisonIsNotMadeAgainForWhoeverHasIt() {
        String title = title();
        String id = published(title);
        Amending.amend(id, 1, title, ", \"documentNumber\": \"" + number + "\", \"body\": \"Two\"")
                .then()
                .statusCode(200);
        String versions = RECORDS + "/" + id + "/versions/";
        String tag = given().get(versions + "1/diff/2")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get(versions + "1/diff/2")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("If-None-Match", tag).get(versions + "2/diff/1").then().statusCode(200);
        given().header("If-None-Match", "*").get(versions + "1/diff/3").then().statusCode(404);
    }

    @Test
    void whatChangesWithoutAVersionIsSentAndItsOldTagStillNamesTheVersion() {
        String title = title();
        String record = RECORDS + "/" + published(title);
        String before = given().get(record).header("ETag");
        published(title());

        String now = given().header("If-None-Match", before)
                .get(record)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("sameNumber", hasSize(1))
                .extract()
                .header("ETag");

        assertThat(now).startsWith("\"1-").isNotEqualTo(before);
        String amended =
                json(title, ", \"reason\": \"A slip\", \"documentNumber\": \"" + number + "\", \"body\": \"Two\"");
        asPublisher()
                .header("If-Match", before)
                .body(amended)
                .put(record)
                .then()
                .statusCode(200);
        asPublisher().header("If-Match", now).body(amended).put(record).then().statusCode(412);
    }

    @Test
    void aTombstoneIsToldInFullToWhoeverKnowsTheText() {
        String record = RECORDS + "/" + published(title());
        String tag = given().get(record).header("ETag");
        as("publisher")
                .header("If-Match", tag)
                .body("{\"reason\": \"Names a person\", \"legalBasis\": \"Article 18\"}")
                .post(record + "/withdrawal")
                .then()
                .statusCode(200);

        given().header("If-None-Match", tag).get(record).then().statusCode(410);
        given().header("If-None-Match", "*").get(record).then().statusCode(410);
    }
}
