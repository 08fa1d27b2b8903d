package daylight.disclosures.operations;

import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import daylight.contracts.disclosures.DisclosureEvent;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What an operator does when a message could not be handled, or a consumer lost what it had. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class OperationsTest {
    private static final String OPERATIONS = "/api/disclosures/operations";

    @Inject
    KafkaClients clients;

    @Inject
    Topics topics;

    @Inject
    Jdbi jdbi;

    private void send(String message) throws Exception {
        try (KafkaProducer<String, String> producer = clients.producer(Duration.ofSeconds(30))) {
            producer.send(new ProducerRecord<>(topics.named(DisclosureEvent.TOPIC), "key", message))
                    .get();
        }
    }

    /** All that are open, page by page. */
    private static List<Map<String, Object>> open() {
        List<Map<String, Object>> letters = new ArrayList<>();
        String cursor = null;
        do {
            Response page = (cursor == null ? as("admin") : as("admin").queryParam("cursor", cursor))
                    .get(OPERATIONS + "/dead-letters");
            page.then().statusCode(200);
            letters.addAll(page.jsonPath().getList("items"));
            cursor = page.path("next");
        } while (cursor != null);
        return letters;
    }

    private static List<Map<String, Object>> openWith(String message) {
        return open().stream()
                .filter(letter -> message.equals(letter.get("message")))
                .toList();
    }

    @Test
    void aMessageThatNobodyUnderstandsIsSetApartForEachConsumerAndTheOthersGoOn() throws Exception {
        String poison = "no event at all " + UUID.randomUUID();
        send(poison);
        await().atMost(Duration.ofSeconds(60)).until(() -> openWith(poison).size() == 3);

        List<Map<String, Object>> letters = openWith(poison);

        assertThat(letters)
                .extracting(letter -> letter.get("consumer"))
                .containsExactlyInAnyOrder("disclosures-indexer", "disclosures-credentials", "disclosures-calendars");
        assertThat(letters)
                .allSatisfy(letter -> assertThat(letter)
                        .containsEntry("topic", topics.named(DisclosureEvent.TOPIC))
                        .containsEntry("attempts", 1)
                        .containsKeys("partition", "offset", "cause", "failedAt"));
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        publish("After the poison " + word, "");
        awaitFound(word, 1);
    }

    @Test
    void aDeadLetterWhoseCauseStandsFailsAgainAndStays() throws Exception {
        String poison = "still no event " + UUID.randomUUID();
        send(poison);
        await().atMost(Duration.ofSeconds(60)).until(() -> openWith(poison).size() == 3);
        Object id = Objects.requireNonNull(openWith(poison).getFirst().get("id"));

        as("admin")
                .post(OPERATIONS + "/dead-letters/" + id + "/replay")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/replay-failed"))
                .body("cause", containsString("MalformedEvent"));

        assertThat(openWith(poison))
                .filteredOn(letter -> id.equals(letter.get("id")))
                .singleElement()
                .satisfies(letter -> assertThat(letter).containsEntry("attempts", 2));
    }

    @Test
    void aDeadLetterWhoseCauseIsMendedIsWorkedInOnceAndLeavesTheList() {
        String id = RecordFixture.publishedId();
        UUID letter = UUID.randomUUID();
        String event = """
                {"specversion": "1.0", "id": "%s", "source": "/api/disclosures", "type": "RecordPublished", "subject": "%s",
                 "time": "2026-01-01T00:00:00Z", "aggregateversion": 1, "data": {}}""".formatted(UUID.randomUUID(), id);
        jdbi.useHandle(
                handle -> handle.execute("""
                INSERT INTO dead_letter (id, consumer, topic, partition, "offset", message, cause, failed_at, attempts)
                VALUES (?, 'disclosures-indexer', 'gone', 0, ?, ?, 'Elasticsearch refused it', now(), 1)
                """, letter, System.nanoTime(), event.getBytes(StandardCharsets.UTF_8)));
        assertThat(open()).extracting(one -> one.get("id")).contains(letter.toString());

        as("admin")
                .post(OPERATIONS + "/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(204);

        assertThat(open()).extracting(one -> one.get("id")).doesNotContain(letter.toString());
        as("admin")
                .post(OPERATIONS + "/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(409);
        as("admin")
                .post(OPERATIONS + "/dead-letters/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void theArchiveIsSentAgainForAnInterval() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        Instant from = Instant.now().minusSeconds(60);
        publish("To be sent again " + word, "");
        awaitFound(word, 1);

        as("admin")
                .body("{\"from\": \"%s\", \"to\": \"%s\"}"
                        .formatted(from, Instant.now().plusSeconds(60)))
                .post(OPERATIONS + "/archive/replay")
                .then()
                .statusCode(200)
                .body("events", greaterThanOrEqualTo(1));
        as("admin")
                .body("{\"from\": \"1999-01-01T00:00:00Z\", \"to\": \"1999-01-02T00:00:00Z\"}")
                .post(OPERATIONS + "/archive/replay")
                .then()
                .statusCode(200)
                .body("events", equalTo(0));
        awaitFound(word, 1);
    }

    @Test
    void anIntervalThatIsNoneIsRefusedWithEveryFault() {
        as("admin")
                .body("{\"from\": \"yesterday\", \"until\": \"2026-01-01T00:00:00Z\"}")
                .post(OPERATIONS + "/archive/replay")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("from", "to", "until"));
        as("admin")
                .body("{\"from\": \"2026-01-02T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\"}")
                .post(OPERATIONS + "/archive/replay")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("to"));
    }
}
