package daylight.kernel.outbox;

import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** One life of the active relay: a connection that holds the lock, and a producer. Whatever fails ends it. */
final class RelaySession implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RelaySession.class);

    private final Handle handle;
    private final KafkaProducer<String, String> producer;
    private final Topics topics;
    private final OutboxConfig config;
    private final Clock clock;
    private @Nullable LocalDate partitionsKept;

    private RelaySession(
            Handle handle, KafkaProducer<String, String> producer, Topics topics, OutboxConfig config, Clock clock) {
        this.handle = handle;
        this.producer = producer;
        this.topics = topics;
        this.config = config;
        this.clock = clock;
    }

    /** Empty when another process is the active relay. */
    static Optional<RelaySession> open(
            Jdbi jdbi, KafkaClients clients, Topics topics, OutboxConfig config, Clock clock) {
        Handle handle = jdbi.open();
        try {
            if (OutboxTable.lock(handle)) {
                return Optional.of(
                        new RelaySession(handle, clients.producer(config.confirmation()), topics, config, clock));
            }
        } catch (RuntimeException e) {
            abort(handle);
            throw e;
        }
        handle.close();
        return Optional.empty();
    }

    /** Sends the oldest events, waits for the broker and archives them. @return how many */
    int sendOldest() throws InterruptedException {
        keepPartitions();
        List<OutboxRow> rows = OutboxTable.oldest(handle, config.batch());
        if (!rows.isEmpty()) {
            await(send(rows));
            OutboxTable.archive(handle, rows, clock.instant());
        }
        return rows.size();
    }

    private void keepPartitions() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(partitionsKept)) {
            ArchivePartitions.keep(handle, today, config.archiveAhead(), config.archiveDays());
            partitionsKept = today;
        }
    }

    private List<Future<RecordMetadata>> send(List<OutboxRow> rows) {
        List<Future<RecordMetadata>> sends = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sends.add(producer.send(new ProducerRecord<>(topics.named(row.topic()), row.key(), row.payload())));
        }
        return sends;
    }

    private void await(List<Future<RecordMetadata>> sends) throws InterruptedException {
        long end = System.nanoTime() + config.confirmation().toNanos();
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

    @Override
    public void close() {
        // Without waiting: what is unconfirmed is still in the table.
        producer.close(Duration.ZERO);
        try {
            OutboxTable.unlock(handle);
            handle.close();
        } catch (JdbiException e) {
            LOG.debug("The relay's connection was lost", e);
            abort(handle);
        }
    }

    /** A connection that may still hold the lock must not go back to the pool. */
    private static void abort(Handle handle) {
        try {
            handle.getConnection().abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("The relay's connection could not be ended", e);
        }
        handle.close();
    }
}
