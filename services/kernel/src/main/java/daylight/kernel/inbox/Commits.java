package daylight.kernel.inbox;

import java.time.Duration;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * Tells the broker how far a consumer has come: after work at once, so that little of it is done twice; of messages that were only passed over, now and then, for a crowd of them
 * would cost more to note than to pass over again.
 */
final class Commits {
    private static final long PASSED_OVER_NANOS = Duration.ofSeconds(1).toNanos();

    private final KafkaConsumer<String, byte[]> kafka;
    private long last = System.nanoTime();
    private boolean open;

    Commits(KafkaConsumer<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * A poll's messages are done with.
     *
     * @param worked whether there was work in any of them
     */
    void taken(boolean worked) {
        open = true;
        if (worked || System.nanoTime() - last > PASSED_OVER_NANOS) {
            commit();
        }
    }

    /** Nothing follows for a moment: what is still open is noted. */
    void caughtUp() {
        if (open) {
            commit();
        }
    }

    private void commit() {
        kafka.commitSync();
        last = System.nanoTime();
        open = false;
    }
}
