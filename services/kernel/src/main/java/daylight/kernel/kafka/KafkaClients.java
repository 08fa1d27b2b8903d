package daylight.kernel.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Builds plain clients over the {@code kafka.*} settings of the service (addresses, and in production TLS and credentials). */
@ApplicationScoped
public class KafkaClients {
    /** The event's type beside the envelope that holds it too: a consumer of a few types need not read the others. */
    public static final String TYPE_HEADER = "type";

    private final Map<String, Object> settings;

    KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    Admin admin() {
        Map<String, Object> admin = new HashMap<>(settings);
        admin.put("default.api.timeout.ms", 15_000);
        admin.put("request.timeout.ms", 10_000);
        return Admin.create(admin);
    }

    /**
     * A producer that keeps order and loses nothing.
     *
     * @param longestBlock how long a send may wait for the cluster before it fails
     */
    public KafkaProducer<String, String> producer(Duration longestBlock) {
        Map<String, Object> producer = new HashMap<>(settings);
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A batch never expires inside the producer: after an expiry it would send the batches behind it under a new
        // epoch, out of order.
        // Who waits too long closes the producer and begins again from its table.
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, longestBlock.toMillis());
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producer.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        return new KafkaProducer<>(producer, new StringSerializer(), new StringSerializer());
    }

    /** A consumer that starts at the beginning of what it never read and commits only when told to. */
    public KafkaConsumer<String, byte[]> consumer(String group, int mostRecords) {
        Map<String, Object> consumer = new HashMap<>(settings);
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        // Rebalances in the broker (KIP-848): a joining replica does not stop the others.
        consumer.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, mostRecords);
        return new KafkaConsumer<>(consumer, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
