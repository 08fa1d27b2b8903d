package daylight.disclosures;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.publish;
import static daylight.disclosures.RecordFixture.title;
import static daylight.disclosures.Repeated.acts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A key is its caller's own, and its answer the first one. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class WhoseKeyTest {
    private static final String GROUNDS = "{\"reason\": \"Sent by mistake\", \"legalBasis\": \"Article 18\"}";

    private final String key = UUID.randomUUID().toString();

    private RequestSpecification keyed(String user) {
        return as(user).header("Idempotency-Key", key);
    }

    @Test
    void theAnswerStaysTheFirstOneWhenTheRecordWentOn() {
        String title = title();
        String id = publish(title, "").path("id");
        String body = json(title, ", \"summary\": \"Second\", \"reason\": \"A slip\"");
        keyed("publisher")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(RECORDS + "/" + id)
                .then()
                .statusCode(200);
        as("publisher")
                .header("If-Match", "\"2\"")
                .body(body.replace("Second", "Third"))
                .put(RECORDS + "/" + id)
                .then()
                .statusCode(200);

        keyed("publisher")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(RECORDS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("summary", equalTo("Second"));
    }

    @Test
    void aKeyIsItsCallersOwn() {
        String body = json(title(), "");
        asPublisher()
                .header("Idempotency-Key", key)
                .body(body)
                .post(RECORDS)
                .then()
                .statusCode(201);

        keyed("admin").body(body).post(RECORDS).then().statusCode(409).body("type", containsString("duplicate-record"));
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        String id = RecordFixture.publishedId();

        as("publisher")
                .header("Idempotency-Key", "x".repeat(201))
                .body(GROUNDS)
                .post(RECORDS + "/" + id + "/withdrawal")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        assertThat(acts(id)).containsExactly("published");
    }
}
