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

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was published is not published again. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class DoubleRecordsTest {
    @Test
    void theSameNumberAndTitleIsRefusedWithALinkToTheFirst() {
        String title = title();
        Response first = publish(title, ", \"documentNumber\": \"国发〔2019〕5号\"");

        asPublisher()
                .body(json(
                        title.toUpperCase(java.util.Locale.ROOT),
                        ", \"documentNumber\": \"国发[2019] 5 号\", \"body\": \"other\""))
                .post(RECORDS)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/duplicate-record"))
                .body("existing.id", equalTo(first.path("id")))
                .body("existing.reference", equalTo(first.path("reference")));
    }

    @Test
    void theSameTextIsRefusedAlsoWithoutANumber() {
        String title = title();
        Response first = publish(title, ", \"body\": \"text\"");

        asPublisher()
                .body(json(title, ", \"body\": \"text\", \"region\": \"11\""))
                .post(RECORDS)
                .then()
                .statusCode(409)
                .body("existing.id", equalTo(first.path("id")));
    }

    @Test
    void theSameNumberAloneIsTakenAndLinkedBothWays() {
        String number = ", \"documentNumber\": \"" + UUID.randomUUID() + "\"";
        Response first = publish(title(), number);

        Response second = publish(title(), number);

        second.then().body("sameNumber.id", hasItem(first.<String>path("id")));
        given().get(RECORDS + "/" + first.path("id")).then().body("sameNumber.id", hasItem(second.<String>path("id")));
    }

    @Test
    void ofManyAtTheSameTimeExactlyOneIsPublished() throws Exception {
        RecordFixture.register(RecordFixture.AGENCY);
        String body = json(title(), ", \"documentNumber\": \"" + UUID.randomUUID() + "\"");
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = crowd.invokeAll(IntStream.range(0, 24)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(one ->
                            () -> as("publisher").body(body).post(RECORDS).statusCode())
                    .toList());
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }
}
