package daylight.kernel.inbox;

import java.time.Duration;
import java.util.Set;

/** Declares that a service listens. Make an {@code @ApplicationScoped} bean that implements one of the two kinds. */
public sealed interface EventConsumer permits TransactionalConsumer, ProjectionConsumer {
    /** Its name, stable: the Kafka group (after the topic prefix) and the name in inbox and dead letters: {@code disclosures-indexer}. */
    String name();

    /** Topics without the prefix of the installation. */
    Set<String> topics();

    /** How many share the work in one process, each with partitions of its own. */
    default int loops() {
        return 1;
    }

    /** Most events taken at a time. */
    int batchSize();

    /**
     * The least time from the start of a batch to the start of the next: what one request can carry is not spread over ten. Full batches follow each other at once.
     *
     * @param taken how many events the batch had
     */
    default Duration pace(int taken) {
        return Duration.ZERO;
    }

    /** Called once when nothing has followed a batch for a moment, on the thread that took it: the place for what is better put off while more is coming. */
    default void caughtUp() {}

    /** The types of event it takes, to spare it the others; empty for all. A message that says no type still comes: ignore what you do not know. */
    default Set<String> types() {
        return Set.of();
    }
}
