package daylight.kernel.inbox;

import static daylight.kernel.inbox.Happenings.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** What a consumer does not take is behind it all the same, for the broker and for whoever watches how far it has come. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PassedOverTest {
    @Inject
    Happenings happenings;

    @Inject
    KafkaClients clients;

    @Inject
    Topics topics;

    @Test
    void messagesThatNobodyTakesAreNotedAsPassed() {
        UUID thing = UUID.randomUUID();
        happenings.publish(thing, "one", "two", "three");
        patiently().untilAsserted(() -> assertThat(happenings.notes(thing)).hasSize(3));

        try (KafkaConsumer<String, byte[]> group = clients.consumer(topics.named("picky"), 1)) {
            Set<TopicPartition> partitions = new HashSet<>();
            group.partitionsFor(topics.named("daylight.things"))
                    .forEach(one -> partitions.add(new TopicPartition(one.topic(), one.partition())));
            patiently().untilAsserted(() -> assertThat(noted(group, partitions)).isEqualTo(written(group, partitions)));
            assertThat(noted(group, partitions)).isNotEmpty();

            // So soon after the last note that only the quiet behind them can be the reason for another.
            happenings.publishNext(thing, 4, "four");
            patiently().untilAsserted(() -> assertThat(happenings.notes(thing)).hasSize(4));
            patiently().untilAsserted(() -> assertThat(noted(group, partitions)).isEqualTo(written(group, partitions)));
        }
        assertThat(PickyConsumer.TAKEN).doesNotContain(thing);
    }

    /** By partition, where there is anything. */
    private static Map<TopicPartition, Long> written(
            KafkaConsumer<String, byte[]> group, Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> written = new HashMap<>(group.endOffsets(partitions));
        written.values().removeIf(offset -> offset == 0);
        return written;
    }

    private static Map<TopicPartition, Long> noted(
            KafkaConsumer<String, byte[]> group, Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> noted = new HashMap<>();
        group.committed(partitions).forEach((partition, offset) -> {
            if (offset != null && offset.offset() > 0) {
                noted.put(partition, offset.offset());
            }
        });
        return noted;
    }
}
