package daylight.disclosures.history;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.publish;
import static daylight.disclosures.RecordFixture.title;
import static daylight.disclosures.history.Amending.amend;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import daylight.disclosures.DisclosuresServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is erased leaves hash, reason and act. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class ErasureTest {
    private static final String GROUNDS =
            "{\"reason\": \"Names a private person\", \"legalBasis\": \"PIPL, Article 47\"}";

    @Inject
    Jdbi jdbi;

    @Test
    void anErasureTakesTheTextFromEveryVersionAndKeepsHashReasonAndAct() {
        String title = title();
        String id = publish(title, ", \"body\": \"first text\"").path("id");
        amend(id, 1, title, ", \"body\": \"second text\"").then().statusCode(200);
        String hash1 = given().get(RECORDS + "/" + id + "/versions/1").path("hash");
        asPublisher().body(GROUNDS).post(RECORDS + "/" + id + "/erasure").then().statusCode(403);

        as("admin")
                .body(GROUNDS)
                .post(RECORDS + "/" + id + "/erasure")
                .then()
                .statusCode(200)
                .body("state", equalTo("erased"));

        as("auditor")
                .get(RECORDS + "/" + id)
                .then()
                .statusCode(410)
                .body("type", containsString("record-erased"))
                .body(not(containsString(title)));
        given().get(RECORDS + "/" + id + "/versions")
                .then()
                .body("items.act", contains("published", "amended", "erased"))
                .body("items[0].hash", equalTo(hash1))
                .body("items[1].reason", equalTo("A figure was wrong"));
        int left = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM record_version WHERE record_id = :id AND act <> 'erased' AND canonical IS NOT NULL")
                .bind("id", UUID.fromString(id))
                .mapTo(Integer.class)
                .one());
        assertThat(left).isZero();
    }
}
