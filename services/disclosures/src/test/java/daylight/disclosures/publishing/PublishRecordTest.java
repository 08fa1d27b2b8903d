package daylight.disclosures.publishing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.publish;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class PublishRecordTest {
    @Test
    void aPublishedRecordIsAnsweredAndReadByIdAndReference() {
        String title = title();
        Response published = publish(title, ", \"issued\": \"2024-03-01\", \"firstPublished\": \"2024-03-08\"");

        published
                .then()
                .header("ETag", "\"1\"")
                .header("Location", containsString(published.path("id")))
                .body("reference", matchesPattern("R-[0-9A-Z]{8}"))
                .body("url", containsString("/records/" + published.path("reference")))
                .body("language", equalTo("en"))
                .body("amended", equalTo(false))
                .body("delay.workingDays", equalTo(5))
                .body("delay.late", equalTo(false))
                .body("previousHash", nullValue());
        for (String key : List.of(
                published.path("id"), published.<String>path("reference").toLowerCase(java.util.Locale.ROOT))) {
            given().get(RECORDS + "/" + key).then().statusCode(200).body("title", equalTo(title));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://政务.中国/公开?id=1#二",
                "http://gov_data.example.org:8080/a",
                "https://[2001:db8::1]:443/",
                "https://example.org:/"
            })
    void aSourceIsTakenUnderAnyNameThatABrowserFollows(String url) {
        publish(title(), ", \"sourceUrl\": \"" + url + "\"").then().body("sourceUrl", equalTo(url));
    }

    @Test
    void aDocumentOfTheYear1801IsTaken() {
        publish(title(), ", \"issued\": \"1801-01-01\"")
                .then()
                .body("issued", equalTo("1801-01-01"))
                .body("delay", nullValue());
    }

    @Test
    void anIdempotencyKeyGivesTheFirstAnswerAgainAndRefusesAnotherBody() {
        String key = UUID.randomUUID().toString();
        String body = json(title(), "");
        Response first = asPublisher().header("Idempotency-Key", key).body(body).post(RECORDS);
        assertThat(first.statusCode()).isEqualTo(201);

        asPublisher()
                .header("Idempotency-Key", key)
                .body(body)
                .post(RECORDS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first.path("id")));
        asPublisher()
                .header("Idempotency-Key", key)
                .body(json(title(), ""))
                .post(RECORDS)
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void anAgencyPublishesForItselfOnly() {
        RecordFixture.register("other-agency");

        asPublisher()
                .body(json(title(), "").replace(RecordFixture.AGENCY, "other-agency"))
                .post(RECORDS)
                .then()
                .statusCode(403)
                .body("type", containsString("other-agency"));
    }

    @Test
    void anAdministratorPublishesForAnAgencyButNotForOneThatIsNone() {
        RecordFixture.register("other-agency");

        as("admin")
                .body(json(title(), "").replace(RecordFixture.AGENCY, "other-agency"))
                .post(RECORDS)
                .then()
                .statusCode(201);
        as("admin")
                .body(json(title(), "").replace(RecordFixture.AGENCY, "no-such-agency"))
                .post(RECORDS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("agency"));
    }

    @Test
    void relatedRecordsMustExist() {
        String known = RecordFixture.publishedId();

        publish(title(), ", \"related\": [\"" + known + "\"]").then().body("related", hasItem(known));
        asPublisher()
                .body(json(title(), ", \"related\": [\"" + known + "\", \"" + UUID.randomUUID() + "\"]"))
                .post(RECORDS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("related[1]"));
    }

    @Test
    void theListIsNewestFirstAndGoesOn() {
        String older = RecordFixture.publishedId();
        String newer = RecordFixture.publishedId();

        String next = given().queryParam("agency", RecordFixture.AGENCY)
                .queryParam("size", 1)
                .get(RECORDS)
                .then()
                .statusCode(200)
                .body("next", notNullValue())
                .extract()
                .path("next");
        assertThat(next).isNotBlank();
        List<String> ids = given().queryParam("agency", RecordFixture.AGENCY)
                .queryParam("size", 100)
                .get(RECORDS)
                .then()
                .extract()
                .path("items.id");
        assertThat(ids).containsSubsequence(newer, older);
    }
}
