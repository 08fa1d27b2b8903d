package daylight.disclosures;

import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import daylight.contracts.disclosures.DisclosureEvent;
import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A record's whole way: posted, stored with its event, sent to Kafka, indexed, found. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class WholePathTest {
    @Inject
    Jdbi jdbi;

    @Inject
    KafkaClients clients;

    @Inject
    Topics topics;

    @Test
    void whatIsPostedGoesThroughOutboxAndKafkaToTheSearch() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        Response posted = publish("Quay walls " + word, ", \"body\": \"Nine hundred metres.\"");
        String id = posted.path("id");

        awaitFound(word, 1);
        given().queryParam("q", word)
                .get("/api/disclosures/search")
                .then()
                .body("items[0].id", equalTo(id))
                .body("items[0].url", equalTo(posted.path("url")));
        assertThat(eventOnTopic(id)).contains("\"type\":\"RecordPublished\"").doesNotContain("Quay", "metres");
        await().atMost(Duration.ofSeconds(30)).until(() -> inArchive(id) == 1);
    }

    private int inArchive(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM outbox_archive WHERE aggregate_id = :id AND aggregate_version = 1")
                .bind("id", UUID.fromString(id))
                .mapTo(Integer.class)
                .one());
    }

    private String eventOnTopic(String key) {
        String group = topics.named("whole-path-" + UUID.randomUUID());
        try (KafkaConsumer<String, byte[]> consumer = clients.consumer(group, 500)) {
            consumer.subscribe(java.util.List.of(topics.named(DisclosureEvent.TOPIC)));
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (System.nanoTime() < end) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                    if (key.equals(record.key())) {
                        return new String(record.value(), StandardCharsets.UTF_8);
                    }
                }
            }
        }
        throw new AssertionError("No event of " + key + " is on the topic");
    }
}
