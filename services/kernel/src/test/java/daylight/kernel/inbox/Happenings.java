package daylight.kernel.inbox;

import static daylight.kernel.inbox.Happenings.patiently;
import static org.awaitility.Awaitility.await;

import daylight.kernel.events.EventJson;
import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import daylight.kernel.outbox.Outbox;
import daylight.kernel.outbox.ThingHappened;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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

/** Things that happen, as this module's consumers are told of them, and what became of the telling. */
@ApplicationScoped
class Happenings {
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final Topics topics;
    private final KafkaClients clients;
    private final ReplayDeadLetter deadLetters;

    Happenings(Outbox outbox, Jdbi jdbi, Topics topics, KafkaClients clients, ReplayDeadLetter deadLetters) {
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.topics = topics;
        this.clients = clients;
        this.deadLetters = deadLetters;
    }

    void publish(UUID id, String... notes) {
        List<ThingHappened> events = new ArrayList<>();
        for (String note : notes) {
            events.add(new ThingHappened(id, events.size() + 1L, note));
        }
        QuarkusTransaction.requiringNew().run(() -> outbox.append(events));
    }

    void publishNext(UUID id, long version, String note) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new ThingHappened(id, version, note)));
    }

    void sendRaw(UUID key, String message) {
        try (KafkaProducer<String, String> producer = clients.producer(Duration.ofSeconds(10))) {
            Future<RecordMetadata> _ =
                    producer.send(new ProducerRecord<>(topics.named("daylight.things"), key.toString(), message));
            producer.flush();
        }
    }

    List<String> notes(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT note FROM thing WHERE thing_id = :id ORDER BY times")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    /** Every attempt takes a number, and a rolled back one does not give it back. */
    long attempts() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT last_value FROM thing_times_seq")
                .mapTo(Long.class)
                .one());
    }

    Optional<DeadLetter> letter(String consumer, String part) {
        return deadLetters.open(null, 1_000).items().stream()
                .filter(one -> one.consumer().equals(consumer) && one.message().contains(part))
                .findFirst();
    }

    /** What the dead-letter topic says of it. */
    String announced(UUID letter) {
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

    static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
