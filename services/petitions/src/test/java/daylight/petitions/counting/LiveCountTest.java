package daylight.petitions.counting;

import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The count as server-sent events. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class LiveCountTest {
    private static final String LIVE = "/api/petitions/live/";

    private final Portal portal;
    private final CountBoard board;
    private final String action = Portal.unique("Count the swans");

    LiveCountTest(Portal portal, CountBoard board) {
        this.portal = portal;
        this.board = board;
    }

    @Test
    void aReaderHearsTheCountAtOnceEveryChangeWithinTwoSecondsAndThatTheLineIsAlive() throws Exception {
        String id = portal.open(action);
        Portal.awaitCount(id, 5);
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        try (HttpClient reader = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> line = reader.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + LIVE + id))
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            CompletableFuture<Void> end =
                    CompletableFuture.runAsync(() -> line.body().forEach(heard::add));
            assertThat(line.headers().firstValue("content-type")).hasValue("text/event-stream");
            assertThat(line.headers().firstValue("cache-control")).hasValue("no-store");
            await().until(() -> heard.stream().anyMatch(one -> one.startsWith("data: {\"total\":5,")));

            sign(id, "swan@mail.example", "310000", null).statusCode(202);
            confirm(portal.token(id, "swan@mail.example")).statusCode(200);

            await().atMost(Duration.ofSeconds(2))
                    .until(() -> heard.stream().anyMatch(one -> one.startsWith("data: {\"total\":6,")));
            assertThat(heard).contains("event: count");
            await().until(() -> heard.contains(": still here"));
            assertThat(end).isNotDone();
            reader.shutdownNow();
        }
    }

    @Test
    void whoHeldALineToAPetitionThatWasTakenDownHearsItsCountNoMore() throws Exception {
        String id = portal.open(action);
        Portal.awaitCount(id, 5);
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        try (HttpClient reader = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> line = reader.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + LIVE + id))
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            CompletableFuture<Void> end =
                    CompletableFuture.runAsync(() -> line.body().forEach(heard::add));
            await().until(() -> heard.stream().anyMatch(one -> one.startsWith("data: {\"total\":5,")));
            as("moderator")
                    .body("{\"reason\": \"It names a person.\"}")
                    .post("/api/petitions/" + id + "/moderation/take-down")
                    .then()
                    .statusCode(200);
            as("moderator")
                    .body("{\"region\": \"310000\", \"reason\": \"To see.\", \"dryRun\": false}")
                    .post("/api/petitions/" + id + "/invalidations")
                    .then()
                    .statusCode(202);

            await().until(() -> board.of(UUID.fromString(id)).total() == 0);
            heard.removeIf(": still here"::equals);
            await().until(() -> heard.contains(": still here"));
            assertThat(heard).noneMatch(one -> one.contains("\"total\":0,"));
            assertThat(end).isNotDone();
            reader.shutdownNow();
        }
    }

    @Test
    void whatIsNotPublicHasNoCount() {
        String waiting = portal.sponsored(action, "310000");
        given().get(LIVE + waiting).then().statusCode(404).contentType("application/problem+json");
        given().get("/api/petitions/" + waiting + "/count").then().statusCode(404);
        given().get(LIVE + UUID.randomUUID()).then().statusCode(404);

        as("moderator")
                .body("{\"code\": \"defamatory\"}")
                .post("/api/petitions/" + waiting + "/moderation/reject")
                .then()
                .statusCode(200);

        given().get(LIVE + waiting).then().statusCode(404);
    }
}
