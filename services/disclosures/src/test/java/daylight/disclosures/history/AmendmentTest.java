package daylight.disclosures.history;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.publish;
import static daylight.disclosures.RecordFixture.title;
import static daylight.disclosures.history.Amending.amend;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.kernel.hashing.CanonicalJson;
import daylight.kernel.hashing.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Nothing is overwritten: what is amended has a version more, chained to the one before. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class AmendmentTest {
    @Inject
    Jdbi jdbi;

    @Test
    void anAmendmentIsANewVersionAndTheOldOneStays() {
        String title = title();
        String id =
                publish(title, ", \"body\": \"Ten bridges were inspected.\"").path("id");

        amend(id, 1, title, ", \"body\": \"Twelve bridges were inspected.\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("amended", equalTo(true))
                .body("previousHash", notNullValue());

        given().get(RECORDS + "/" + id + "/versions/1").then().body("body", equalTo("Ten bridges were inspected."));
        given().get(RECORDS + "/" + id + "/versions")
                .then()
                .body("items.act", contains("published", "amended"))
                .body("items[1].reason", equalTo("A figure was wrong"))
                .body("items[1].changed", contains("body"));
        given().get(RECORDS + "/" + id + "/versions/1/diff/2")
                .then()
                .statusCode(200)
                .body("changes.field", contains("body"))
                .body("changes[0].segments.op", contains("delete", "insert", "equal"))
                .body("changes[0].segments.text", contains("Ten", "Twelve", " bridges were inspected."));
    }

    @Test
    void aLongHistoryIsReadPageByPage() {
        String title = title();
        String id = publish(title, "").path("id");
        amend(id, 1, title, ", \"body\": \"two\"").then().statusCode(200);
        amend(id, 2, title, ", \"body\": \"three\"").then().statusCode(200);
        String versions = RECORDS + "/" + id + "/versions";

        String next = given().queryParam("size", 2)
                .get(versions)
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .extract()
                .path("next");

        given().queryParam("size", 2)
                .queryParam("cursor", next)
                .get(versions)
                .then()
                .body("items.version", contains(3))
                .body("$", not(hasKey("next")));
        given().get(versions).then().body("items.version", contains(1, 2, 3)).body("$", not(hasKey("next")));
        String other = RECORDS + "/" + RecordFixture.publishedId() + "/versions";
        given().queryParam("cursor", next).get(other).then().statusCode(400);
        given().queryParam("size", 101).get(versions).then().statusCode(400);
    }

    @Test
    void anAmendmentNeedsTheCurrentVersionAndAReason() {
        String title = title();
        String id = publish(title, "").path("id");

        asPublisher().body(json(title, "")).put(RECORDS + "/" + id).then().statusCode(428);
        asPublisher()
                .header("If-Match", "\"1\"")
                .body(json(title, ""))
                .put(RECORDS + "/" + id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("reason"));
        amend(id, 7, title, ", \"summary\": \"new\"").then().statusCode(412);
        amend(id, 1, title, "").then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void theCanonicalBytesHashToTheHashAndChainToTheVersionBefore() {
        String title = title();
        String id = publish(title, ", \"body\": \"第一条 \\\"引号\\\"\\n\"").path("id");
        amend(id, 1, title, ", \"body\": \"第二条\"").then().statusCode(200);
        String hash1 = given().get(RECORDS + "/" + id + "/versions/1").path("hash");

        byte[] canonical =
                given().get(RECORDS + "/" + id + "/versions/2/canonical").asByteArray();

        assertThat(Sha256.hex(canonical))
                .isEqualTo(given().get(RECORDS + "/" + id).path("hash"));
        String text = new String(canonical, StandardCharsets.UTF_8);
        assertThat(CanonicalJson.of(text)).isEqualTo(canonical);
        assertThat(text).contains("\"previousHash\":\"" + hash1 + "\"");
    }

    @Test
    void theDatabaseRefusesToChangeOrDropAVersion() {
        UUID id = UUID.fromString(RecordFixture.publishedId());

        for (String statement : new String[] {
            "UPDATE record_version SET canonical = '{}' WHERE record_id = :id",
            "UPDATE record_version SET canonical = NULL WHERE record_id = :id",
            "UPDATE record_version SET hash = decode(repeat('00', 32), 'hex') WHERE record_id = :id",
            "DELETE FROM record_version WHERE record_id = :id"
        }) {
            assertThatThrownBy(() -> jdbi.useHandle(handle ->
                            handle.createUpdate(statement).bind("id", id).execute()))
                    .as(statement)
                    .hasMessageContaining("immutable");
        }
    }
}
