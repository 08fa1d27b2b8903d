package daylight.kernel.outbox;

import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** A producer that sends rows in their order and answers when the broker has them all. After a failure it must be closed. */
final class Sender implements AutoCloseable {
    private final KafkaProducer<String, String> producer;
    private final Topics topics;
    private final Duration confirmation;

    Sender(KafkaClients clients, Topics topics, Duration confirmation) {
        this.producer = clients.producer(confirmation);
        this.topics = topics;
        this.confirmation = confirmation;
    }

    /**
     * Sends and waits.
     *
     * @throws KafkaException when the broker refused one or did not confirm in time: any of them may have arrived
     */
    void send(List<OutboxRow> rows) throws InterruptedException {
        List<Future<RecordMetadata>> sends = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            var message = new ProducerRecord<>(topics.named(row.topic()), row.key(), row.payload());
            message.headers().add(KafkaClients.TYPE_HEADER, row.type().getBytes(StandardCharsets.UTF_8));
            sends.add(producer.send(message));
        }
        long end = System.nanoTime() + confirmation.toNanos();
        try {
            for (Future<RecordMetadata> send : sends) {
                send.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException e) {
            throw new KafkaException("The broker refused an event", e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("The broker did not confirm in time", e);
        }
    }

    /** Without waiting: what is unconfirmed is still in its table. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
