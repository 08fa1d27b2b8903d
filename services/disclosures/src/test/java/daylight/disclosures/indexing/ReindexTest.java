package daylight.disclosures.indexing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import daylight.disclosures.DisclosuresServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The way of {@code ./portal reindex}: an operator asks over HTTP, agencies publish meanwhile, and readers notice nothing. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class ReindexTest {
    private static final String REINDEX = "/api/disclosures/operations/reindex";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Stands in every title of this run, so that a search finds these records alone. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private final AtomicInteger refused = new AtomicInteger();

    @Inject
    DisclosureIndex index;

    @Test
    void anOperatorRebuildsTheIndexWhileAgenciesPublishAndNothingIsLost() throws Exception {
        publishBatch(600);
        awaitFound(word, 600);
        String before = index.current();
        AtomicInteger published = new AtomicInteger(600);
        AtomicBoolean over = new AtomicBoolean();
        AtomicBoolean gap = new AtomicBoolean();
        Thread agency = Thread.ofVirtual().start(() -> publishUntil(over, published));
        Thread reader = Thread.ofVirtual().start(() -> readUntil(over, gap));

        Response started =
                await().atMost(PATIENCE).until(() -> as("admin").post(REINDEX), answer -> answer.statusCode() != 409);
        started.then().statusCode(202).header("Location", endsWith(REINDEX));
        as("admin").post(REINDEX).then().statusCode(anyOfRunningOrDone());
        await().atMost(PATIENCE).until(() -> !state().equals("running"));
        over.set(true);
        agency.join();
        reader.join();

        assertThat(state()).isEqualTo("succeeded");
        assertThat(index.current()).isNotEqualTo(before).isEqualTo(progress().path("index"));
        assertThat(progress().<Integer>path("done")).isGreaterThanOrEqualTo(600);
        assertThat(published.get()).isGreaterThan(600);
        assertThat(refused).hasValue(0);
        awaitFound(word, published.get());
        assertThat(gap).as("a search that found fewer than were there before").isFalse();
    }

    @Test
    void aSecondRebuildAtTheSameTimeIsRefusedAndSaysWhereToLook() {
        await().atMost(PATIENCE).until(() -> as("admin").post(REINDEX).statusCode() == 202);

        Response second = as("admin").post(REINDEX);

        // The first may be over by then: it is small here.
        if (second.statusCode() == 409) {
            second.then().body("type", containsString("/problems/rebuild-running"));
        } else {
            second.then().statusCode(202);
        }
        await().atMost(PATIENCE).until(() -> !state().equals("running"));
    }

    private static org.hamcrest.Matcher<Integer> anyOfRunningOrDone() {
        return org.hamcrest.Matchers.oneOf(409, 202);
    }

    private static Response progress() {
        return as("admin").get(REINDEX).then().statusCode(200).extract().response();
    }

    private static String state() {
        return progress().path("state");
    }

    private void publishBatch(int many) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            lines.append(json("Before %d %s".formatted(i, word), "")).append('\n');
        }
        asPublisher()
                .contentType("application/x-ndjson")
                .body(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(RECORDS + "/batch")
                .then()
                .statusCode(200);
    }

    private void publishUntil(AtomicBoolean over, AtomicInteger published) {
        for (int i = 0; !over.get(); i++) {
            int status = as("publisher")
                    .body(json("Meanwhile %d %s".formatted(i, word), ""))
                    .post(RECORDS)
                    .statusCode();
            (status == 201 ? published : refused).incrementAndGet();
        }
    }

    private void readUntil(AtomicBoolean over, AtomicBoolean gap) {
        while (!over.get()) {
            Response found = given().queryParam("q", "before " + word).get("/api/disclosures/search");
            if (found.statusCode() != 200 || found.<Integer>path("total") < 600) {
                gap.set(true);
            }
        }
    }
}
