package daylight.kernel.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import daylight.kernel.events.EventJson;
import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import daylight.kernel.outbox.Outbox;
import daylight.kernel.outbox.ReplayArchive;
import daylight.kernel.outbox.ThingHappened;
import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.core.ConditionFactory;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConsumerTest {
    @Inject
    Outbox outbox;

    @Inject
    Jdbi jdbi;

    @Inject
    Topics topics;

    @Inject
    KafkaClients clients;

    @Inject
    ReplayArchive archive;

    @Inject
    ReplayDeadLetter deadLetters;

    private final UUID thing = UUID.randomUUID();

    @Test
    void eventsAreWorkedInOnceAndInOrderThoughTheyComeTwice() {
        publish(thing, "a", "b", "c");
        patiently().untilAsserted(() -> assertThat(notes(thing)).containsExactly("a", "b", "c"));

        UUID marker = UUID.randomUUID();
        long sent = archive.replay(Instant.EPOCH, Instant.now().plusSeconds(60));
        publish(marker, "after the replay");
        patiently().untilAsserted(() -> assertThat(notes(marker)).hasSize(1));

        assertThat(sent).isGreaterThanOrEqualTo(3);
        // The marker may lie in another partition: also wait until the replayed ones are behind us.
        publishNext(thing, 4, "d");
        patiently().untilAsserted(() -> assertThat(notes(thing)).containsExactly("a", "b", "c", "d"));
    }

    @Test
    void aVersionOlderThanWhatWasSeenIsSkipped() {
        sendRaw(
                thing,
                EventJson.write(
                        UUID.randomUUID(), "/api/kernel-test", Instant.EPOCH, new ThingHappened(thing, 2, "newer")));
        sendRaw(
                thing,
                EventJson.write(
                        UUID.randomUUID(), "/api/kernel-test", Instant.EPOCH, new ThingHappened(thing, 1, "older")));
        sendRaw(
                thing,
                EventJson.write(
                        UUID.randomUUID(), "/api/kernel-test", Instant.EPOCH, new ThingHappened(thing, 3, "newest")));

        patiently().untilAsserted(() -> assertThat(notes(thing)).containsExactly("newer", "newest"));
    }

    @Test
    void aPoisonMessageIsSetApartWithItsCauseAndAnOperatorReplaysIt() {
        String poison = "poison " + thing;
        ThingsConsumer.POISON.add(poison);
        publish(thing, "before", poison, "after");

        patiently().untilAsserted(() -> assertThat(notes(thing)).containsExactly("before", "after"));
        patiently().until(() -> letter("things", poison).isPresent());
        DeadLetter letter = letter("things", poison).orElseThrow();
        assertThat(letter.cause()).contains("IllegalStateException", "cannot handle");
        assertThat(announced(letter.id())).contains("IllegalStateException").doesNotContain("cannot handle " + poison);

        assertThatThrownBy(() -> deadLetters.replay(letter.id())).isInstanceOf(DeadLetterRefusal.FailedAgain.class);
        ThingsConsumer.POISON.remove(poison);
        deadLetters.replay(letter.id());
        assertThat(notes(thing)).containsExactly("before", "after", poison);
        assertThatThrownBy(() -> deadLetters.replay(letter.id())).isInstanceOf(DeadLetterRefusal.Replayed.class);
        assertThat(letter("things", poison)).isEmpty();
    }

    @Test
    void aProjectionSetsApartOnlyWhatFailsAlone() {
        String poison = "unprojectable " + thing;
        UUID other = UUID.randomUUID();
        ThingsProjection.POISON.add(poison);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(List.of(
                        new ThingHappened(other, 1, "fine"),
                        new ThingHappened(thing, 1, poison),
                        new ThingHappened(thing, 2, "fine"))));

        patiently()
                .untilAsserted(() -> assertThat(ThingsProjection.VERSIONS)
                        .containsEntry(other, 1L)
                        .containsEntry(thing, 2L));
        patiently().until(() -> letter("things-projection", poison).isPresent());
    }

    @Test
    void aConsumerThatRanOutOfMemoryGoesOnWithTheSameMessages() {
        String large = "large " + thing;
        ThingsProjection.TOO_MUCH_FOR_ONCE.add(large);
        publish(thing, large, "next");

        patiently().untilAsserted(() -> assertThat(ThingsProjection.VERSIONS).containsEntry(thing, 2L));
        assertThat(ThingsProjection.TOO_MUCH_FOR_ONCE).isEmpty();
        assertThat(letter("things-projection", large)).isEmpty();
    }

    @Test
    void anOutageIsWaitedOutAndNothingIsSkippedOrSetApart() {
        ThingsConsumer.DOWN.add(thing);
        publish(thing, "first", "second");
        long before = attempts();
        patiently().until(() -> attempts() >= before + 3);
        assertThat(notes(thing)).isEmpty();

        ThingsConsumer.DOWN.remove(thing);
        patiently().untilAsserted(() -> assertThat(notes(thing)).containsExactly("first", "second"));
        assertThat(letter("things", thing.toString())).isEmpty();
    }

    @Test
    void aMessageThatIsNoEventIsSetApart() {
        String rubbish = "{\"rubbish\":\"" + thing + "\"}";
        sendRaw(thing, rubbish);

        patiently().until(() -> letter("things", rubbish).isPresent());
        assertThat(letter("things", rubbish).orElseThrow().cause()).contains("MalformedEvent");
    }

    private void publish(UUID id, String... notes) {
        List<ThingHappened> events = new ArrayList<>();
        for (String note : notes) {
            events.add(new ThingHappened(id, events.size() + 1L, note));
        }
        QuarkusTransaction.requiringNew().run(() -> outbox.append(events));
    }

    private void publishNext(UUID id, long version, String note) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new ThingHappened(id, version, note)));
    }

    private void sendRaw(UUID key, String message) {
        try (KafkaProducer<String, String> producer = clients.producer(Duration.ofSeconds(10))) {
            Future<RecordMetadata> _ =
                    producer.send(new ProducerRecord<>(topics.named("daylight.things"), key.toString(), message));
            producer.flush();
        }
    }

    private List<String> notes(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT note FROM thing WHERE thing_id = :id ORDER BY times")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    /** Every attempt takes a number, and a rolled back one does not give it back. */
    private long attempts() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT last_value FROM thing_times_seq")
                .mapTo(Long.class)
                .one());
    }

    private Optional<DeadLetter> letter(String consumer, String part) {
        return deadLetters.open(null, 1_000).items().stream()
                .filter(one -> one.consumer().equals(consumer) && one.message().contains(part))
                .findFirst();
    }

    /** What the dead-letter topic says of it. */
    private String announced(UUID letter) {
        try (KafkaConsumer<String, byte[]> consumer = clients.consumer(topics.named("test-" + letter), 100)) {
            consumer.subscribe(List.of(topics.named(MessageSetApart.TOPIC)));
            List<String> causes = new ArrayList<>();
            patiently().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    MessageSetApart told = EventJson.read(record.value()).as(MessageSetApart.class);
                    if (told.deadLetterId().equals(letter)) {
                        causes.add(told.cause());
                    }
                });
                return !causes.isEmpty();
            });
            return causes.getFirst();
        }
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
