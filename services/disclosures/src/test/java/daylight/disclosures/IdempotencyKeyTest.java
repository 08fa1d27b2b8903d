package daylight.disclosures;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.publish;
import static daylight.disclosures.RecordFixture.title;
import static daylight.disclosures.Repeated.acts;
import static daylight.disclosures.Repeated.isRefusedAsReused;
import static daylight.disclosures.Repeated.isTheSame;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A write that is sent twice with its Idempotency-Key happens once, whatever it is. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class IdempotencyKeyTest {
    private static final String GROUNDS = "{\"reason\": \"Sent by mistake\", \"legalBasis\": \"Article 18\"}";

    private final String key = UUID.randomUUID().toString();

    private RequestSpecification keyed(String user) {
        return as(user).header("Idempotency-Key", key);
    }

    @Test
    void anAmendmentSentTwiceMakesOneVersion() {
        String title = title();
        String id = publish(title, "").path("id");
        String body = json(title, ", \"summary\": \"Corrected\", \"reason\": \"A slip\"");

        Response first =
                keyed("publisher").header("If-Match", "\"1\"").body(body).put(RECORDS + "/" + id);
        Response second =
                keyed("publisher").header("If-Match", "\"1\"").body(body).put(RECORDS + "/" + id);

        isTheSame(second, first, 200);
        assertThat(acts(id)).containsExactly("published", "amended");
        isRefusedAsReused(keyed("publisher")
                .header("If-Match", "\"2\"")
                .body(body.replace("Corrected", "Again"))
                .put(RECORDS + "/" + id));
    }

    @Test
    void aWithdrawalSentTwiceIsOne() {
        String id = RecordFixture.publishedId();

        Response first = keyed("publisher").body(GROUNDS).post(RECORDS + "/" + id + "/withdrawal");
        Response second = keyed("publisher").body(GROUNDS).post(RECORDS + "/" + id + "/withdrawal");

        isTheSame(second, first, 200);
        assertThat(acts(id)).containsExactly("published", "withdrawn");
        isRefusedAsReused(
                keyed("publisher").body(GROUNDS.replace("mistake", "chance")).post(RECORDS + "/" + id + "/withdrawal"));
    }

    @Test
    void anErasureSentTwiceIsOneAndKeepsNoText() {
        String id = RecordFixture.publishedId();

        Response first = keyed("admin").body(GROUNDS).post(RECORDS + "/" + id + "/erasure");
        Response second = keyed("admin").body(GROUNDS).post(RECORDS + "/" + id + "/erasure");

        isTheSame(second, first, 200);
        assertThat(acts(id)).containsExactly("published", "erased");
    }

    @Test
    void anAgencyIsRegisteredAndAmendedOnce() {
        String slug = "board-" + UUID.randomUUID().toString().substring(0, 8);
        String entry = "{\"slug\": \"%s\", \"nameEn\": \"Board\", \"jurisdiction\": \"CN\"}".formatted(slug);

        isTheSame(
                keyed("admin").body(entry).post("/api/disclosures/agencies"),
                keyed("admin").body(entry).post("/api/disclosures/agencies"),
                201);
        isRefusedAsReused(keyed("admin").body(entry.replace("Board", "Other")).post("/api/disclosures/agencies"));

        String renamed = "{\"nameEn\": \"New Board\", \"jurisdiction\": \"CN\"}";
        String other = UUID.randomUUID().toString();
        isTheSame(amend(slug, other, renamed), amend(slug, other, renamed), 200);
        given().get("/api/disclosures/agencies/" + slug).then().body("version", equalTo(2));
    }

    private static Response amend(String slug, String key, String entry) {
        return as("admin")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(entry)
                .put("/api/disclosures/agencies/" + slug);
    }

    /** A batch needs no key: what the first attempt published, the second is told of, line by line. */
    @Test
    void aBatchSentTwicePublishesOnce() {
        String lines = json(title(), "") + "\n" + json(title(), ", \"documentNumber\": \"" + key + "\"") + "\n";

        Response first = batch(lines);
        Response second = batch(lines);

        List<String> published = first.asString()
                .lines()
                .map(line -> io.restassured.path.json.JsonPath.from(line).getString("id"))
                .toList();
        List<io.restassured.path.json.JsonPath> refused = second.asString()
                .lines()
                .map(io.restassured.path.json.JsonPath::from)
                .toList();
        assertThat(published).hasSize(2).doesNotContainNull();
        assertThat(refused).extracting(line -> line.getInt("status")).containsExactly(409, 409);
        assertThat(refused)
                .extracting(line -> line.getString("problem.existing.id"))
                .isEqualTo(published);
    }

    private static Response batch(String lines) {
        return asPublisher()
                .contentType("application/x-ndjson")
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(RECORDS + "/batch");
    }
}
