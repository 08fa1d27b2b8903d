package daylight.kernel.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics of this installation. */
@ApplicationScoped
public class Topics {
    private final TopicsConfig config;
    private final KafkaClients clients;
    private final String prefix;

    /** @param prefix set before every topic and group, so that several installations can share a cluster */
    Topics(
            TopicsConfig config,
            KafkaClients clients,
            @ConfigProperty(name = "daylight.topic-prefix") Optional<String> prefix) {
        this.config = config;
        this.clients = clients;
        this.prefix = prefix.orElse("");
    }

    /** The name in the cluster of a topic or group of ours. */
    public String named(String plain) {
        return prefix + plain;
    }

    /**
     * Makes those that are missing; leaves the others as they are. Safe to call from several processes.
     *
     * @param plain names without the prefix
     * @throws KafkaException when the cluster does not answer
     */
    public void ensure(Collection<String> plain) {
        try (Admin admin = clients.admin()) {
            // Events are facts: kept for ever, so that a projection can be rebuilt from the topic.
            Map<String, String> settings = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
            Map<String, KafkaFuture<Void>> results = admin.createTopics(plain.stream()
                            .map(name -> new NewTopic(
                                            named(name),
                                            Optional.of(config.partitions()),
                                            Optional.of(config.replication()))
                                    .configs(settings))
                            .toList())
                    .values();
            results.values().forEach(Topics::made);
        }
    }

    private static void made(KafkaFuture<Void> result) {
        try {
            result.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("A topic could not be made", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while topics were made", e);
        }
    }
}
