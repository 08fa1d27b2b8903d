package daylight.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was appended arrives once and in order, whatever dies on the way. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    Jdbi jdbi;

    @Inject
    Topics topics;

    @Inject
    KafkaClients clients;

    private final UUID thing = UUID.randomUUID();
    private final List<ReceivedEvent> received = new ArrayList<>();
    private KafkaConsumer<String, byte[]> consumer;

    @BeforeEach
    void listen() {
        topics.ensure(List.of("daylight.things"));
        consumer = clients.consumer(topics.named("test-" + thing), 500);
        consumer.subscribe(List.of(topics.named("daylight.things")));
    }

    @AfterEach
    void stopListening() {
        consumer.close();
    }

    @Test
    void aCommittedEventReachesItsTopicInItsEnvelope() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new ThingHappened(thing, 1, "first")));

        awaitVersions(1);
        ReceivedEvent event = received.getFirst();
        assertThat(event.type()).isEqualTo("ThingHappened");
        assertThat(event.aggregateId()).isEqualTo(thing);
        assertThat(event.as(ThingHappened.class)).isEqualTo(new ThingHappened(thing, 1, "first"));
    }

    @Test
    void aRolledBackEventIsNeverSent() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new ThingHappened(thing, 1, "never"));
                    throw new IllegalStateException("changed our mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        QuarkusTransaction.requiringNew().run(() -> outbox.append(new ThingHappened(thing, 1, "instead")));
        awaitVersions(1);
        assertThat(received.getFirst().as(ThingHappened.class).note()).isEqualTo("instead");
    }

    @Test
    void aBatchLeavesInTheOrderOfTheList() {
        append(1, 3_000);

        awaitVersions(3_000);
        assertThat(received).extracting(ReceivedEvent::aggregateVersion).containsExactlyElementsOf(versions(1, 3_000));
    }

    @Test
    void whatWasSentIsArchivedAndNoLongerInTheOutbox() {
        append(1, 2);

        await().untilAsserted(() -> assertThat(count("outbox_archive")).isEqualTo(2));
        assertThat(count("outbox")).isZero();
    }

    @Test
    void aRelayThatDiesInTheMiddleLosesNothingAndReordersNothing() {
        for (int round = 0; round < 20; round++) {
            append(round * 200L + 1, 200);
            if (round % 4 == 2) {
                killRelay();
            }
        }

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            poll();
            assertThat(firstSeen()).hasSize(4_000);
        });
        assertThat(firstSeen()).containsExactlyElementsOf(versions(1, 4_000));
        await().untilAsserted(() -> assertThat(count("outbox")).isZero());
        assertThat(count("outbox_archive")).isEqualTo(4_000);
    }

    private void append(long first, int count) {
        List<ThingHappened> events = versions(first, count).stream()
                .map(version -> new ThingHappened(thing, version, "n" + version))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(events));
    }

    /** Ends the session that holds the relay's lock, as a crash of PostgreSQL's backend or of the network would. */
    private void killRelay() {
        await().until(() -> jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT pg_terminate_backend(pid) FROM pg_locks
                        WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                            AND pid <> pg_backend_pid()
                        """).mapTo(Boolean.class).list().contains(true)));
    }

    private void awaitVersions(int count) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            poll();
            assertThat(received).hasSize(count);
        });
    }

    private void poll() {
        // Other tests send to the topic too, rubbish among it.
        consumer.poll(Duration.ofMillis(100)).forEach(message -> {
            if (thing.toString().equals(message.key())) {
                received.add(EventJson.read(message.value()));
            }
        });
    }

    /** Versions in the order of their first arrival: a repetition after a crash is allowed, another order is not. */
    private List<Long> firstSeen() {
        return received.stream().map(ReceivedEvent::aggregateVersion).distinct().toList();
    }

    private int count(String table) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE aggregate_id = :thing")
                        .bind("thing", thing)
                        .mapTo(Integer.class)
                        .one());
    }

    private static List<Long> versions(long first, int count) {
        return LongStream.range(first, first + count).boxed().toList();
    }
}
