package daylight.kernel.inbox;

import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Polls for one consumer, on a thread of its own, until it is stopped. */
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    /** Nothing for so long, and the consumer has caught up. */
    private static final Duration LULL = Duration.ofMillis(30);

    private final EventConsumer consumer;
    private final BatchWork work;
    private final KafkaClients clients;
    private final Topics topics;
    private final ConsumersConfig config;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final WantedMessages wanted;
    private volatile long lag;
    private Duration pause = FIRST_PAUSE;

    /** Whether the last poll brought something. */
    private boolean following;

    ConsumerLoop(EventConsumer consumer, BatchWork work, KafkaClients clients, Topics topics, ConsumersConfig config) {
        this.consumer = consumer;
        this.wanted = new WantedMessages(consumer.types());
        this.work = work;
        this.clients = clients;
        this.topics = topics;
        this.config = config;
    }

    void stop() {
        stop.countDown();
    }

    @Override
    public void run() {
        while (!stopping()) {
            try {
                topics.ensure(consumer.topics());
                topics.ensure(Set.of(MessageSetApart.TOPIC));
                pollUntilStopped();
            } catch (RuntimeException | Error e) {
                // An error too: a loop that has ended looks like one that is merely behind.
                backOff(e);
            }
        }
    }

    private void pollUntilStopped() {
        try (KafkaConsumer<String, byte[]> kafka =
                clients.consumer(topics.named(consumer.name()), consumer.batchSize())) {
            kafka.subscribe(consumer.topics().stream().map(topics::named).toList());
            Commits commits = new Commits(kafka);
            following = false;
            while (!stopping()) {
                round(kafka, commits);
            }
        }
    }

    private void round(KafkaConsumer<String, byte[]> kafka, Commits commits) {
        ConsumerRecords<String, byte[]> records = kafka.poll(following ? LULL : config.poll());
        lag = behind(kafka) + records.count();
        if (!records.isEmpty()) {
            take(records, kafka, commits);
        } else if (following) {
            following = false;
            commits.caughtUp();
            consumer.caughtUp();
        }
    }

    private void take(ConsumerRecords<String, byte[]> records, KafkaConsumer<String, byte[]> kafka, Commits commits) {
        long start = System.nanoTime();
        List<Message> messages = wanted.of(records);
        try {
            work.take(messages);
        } catch (RuntimeException | Error e) {
            seekBack(kafka, records);
            backOff(e);
            return;
        }
        commits.taken(!messages.isEmpty());
        lag = behind(kafka);
        pause = FIRST_PAUSE;
        following = true;
        if (records.count() < consumer.batchSize()) {
            keepPace(start, records.count());
        }
    }

    private void keepPace(long start, int taken) {
        long left = consumer.pace(taken).toNanos() - (System.nanoTime() - start);
        if (left > 0) {
            waitFor(left);
        }
    }

    /** The next poll brings the same messages again, whatever happened to the assignment meanwhile. */
    private static void seekBack(KafkaConsumer<String, byte[]> kafka, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            if (kafka.assignment().contains(partition)) {
                kafka.seek(partition, records.records(partition).getFirst().offset());
            }
        }
    }

    /** Messages that this process has yet to handle, in the partitions it was given. */
    long lag() {
        return lag;
    }

    private static long behind(KafkaConsumer<String, byte[]> kafka) {
        return kafka.assignment().stream()
                .mapToLong(partition -> kafka.currentLag(partition).orElse(0))
                .sum();
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }

    private void backOff(Throwable cause) {
        LOG.warnf(cause, "%s waits; next attempt in %d ms", consumer.name(), pause.toMillis());
        if (!waitFor(pause.toNanos())) {
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(config.backoff()) < 0 ? twice : config.backoff();
        }
    }

    /** Says whether the end came first. */
    private boolean waitFor(long nanos) {
        try {
            return stop.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            stop();
            return true;
        }
    }
}
