package daylight.kernel.inbox;

import java.util.Set;

/** Declares that a service listens. Make an {@code @ApplicationScoped} bean that implements one of the two kinds. */
public sealed interface EventConsumer permits TransactionalConsumer, ProjectionConsumer {
    /** Its name, stable: the Kafka group (after the topic prefix) and the name in inbox and dead letters: {@code disclosures-indexer}. */
    String name();

    /** Topics without the prefix of the installation. */
    Set<String> topics();
}
