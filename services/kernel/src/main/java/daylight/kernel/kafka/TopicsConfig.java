package daylight.kernel.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

@ConfigMapping(prefix = "daylight")
interface TopicsConfig {
    /** Set before every topic and group, so that several installations can share a cluster. */
    @WithName("topic-prefix")
    Optional<String> prefix();

    @WithName("topics.partitions")
    @WithDefault("6")
    // Enough to spread a country's load over six consumers; more partitions later would move keys.
    int partitions();

    @WithName("topics.replication")
    @WithDefault("-1")
    // The cluster's own default: 1 in the embedded broker, 3 in production.
    short replication();
}
