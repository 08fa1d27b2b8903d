package daylight.disclosures.history;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.publish;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is withdrawn leaves its tombstone. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class WithdrawalTest {
    private static final String GROUNDS =
            "{\"reason\": \"Names a private person\", \"legalBasis\": \"PIPL, Article 47\"}";

    @Test
    void anotherAgencysRecordCannotBeTouched() {
        RecordFixture.register("other-agency");
        String id = as("admin")
                .body(json(title(), "").replace(RecordFixture.AGENCY, "other-agency"))
                .post(RECORDS)
                .path("id");

        asPublisher()
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"x\", \"category\": \"other\", \"title\": \"Mine now\"}")
                .put(RECORDS + "/" + id)
                .then()
                .statusCode(403);
        asPublisher()
                .body(GROUNDS)
                .post(RECORDS + "/" + id + "/withdrawal")
                .then()
                .statusCode(403);
        asPublisher()
                .body(GROUNDS)
                .post(RECORDS + "/" + UUID.randomUUID() + "/withdrawal")
                .then()
                .statusCode(404);
    }

    @Test
    void aWithdrawalLeavesATombstoneThatOnlyAuditorsSeeThrough() {
        String title = title();
        String id = publish(title, ", \"documentNumber\": \"" + title + "/1\", \"body\": \"secret text\"")
                .path("id");

        asPublisher()
                .body(GROUNDS)
                .post(RECORDS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("tombstone.legalBasis", equalTo("PIPL, Article 47"));

        for (String path : new String[] {"", "/versions/1", "/versions/1/canonical", "/versions/1/diff/2"}) {
            given().get(RECORDS + "/" + id + path)
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .body("type", containsString("record-withdrawn"))
                    .body("tombstone.reason", equalTo("Names a private person"))
                    .body("tombstone.title", equalTo(title))
                    .body("tombstone.documentNumber", equalTo(title + "/1"))
                    .body("tombstone.language", equalTo("en"));
        }
        given().get(RECORDS + "/" + id + "/versions").then().body("items.act", contains("published", "withdrawn"));
        given().queryParam("state", "withdrawn")
                .get(RECORDS)
                .then()
                .body("items.id", hasItem(id))
                .body(not(containsString("secret text")));
        as("auditor").get(RECORDS + "/" + id).then().statusCode(200).body("body", equalTo("secret text"));
        asPublisher()
                .body(GROUNDS)
                .post(RECORDS + "/" + id + "/withdrawal")
                .then()
                .statusCode(409);
    }

    @Test
    void nothingInFrontMayShowARecordUnasked() {
        String id = publish(title(), "").path("id");

        for (String part : new String[] {"", "/versions/1", "/versions/1/canonical"}) {
            given().get(RECORDS + "/" + id + part).then().statusCode(200).header("Cache-Control", "public, no-cache");
            as("auditor").get(RECORDS + "/" + id + part).then().header("Cache-Control", "private, no-store");
        }
    }

    @Test
    void aWithdrawnRecordMayBePublishedAnew() {
        String title = title();
        String id = publish(title, ", \"documentNumber\": \"" + title + "\"").path("id");
        asPublisher()
                .body(GROUNDS)
                .post(RECORDS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        publish(title, ", \"documentNumber\": \"" + title + "\"").then().body("id", not(equalTo(id)));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String id = RecordFixture.publishedId();

        given().get(RECORDS + "/R-00000000").then().statusCode(404);
        given().get(RECORDS + "/nonsense").then().statusCode(404);
        given().get(RECORDS + "/" + id + "/versions/9").then().statusCode(404);
        given().get(RECORDS + "/" + id + "/versions/1/diff/9").then().statusCode(404);
    }
}
