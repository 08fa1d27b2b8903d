package daylight.kernel.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "daylight.topics")
interface TopicsConfig {
    /** Enough to spread a country's load over six consumers; more partitions later would move keys. */
    @WithDefault("6")
    int partitions();

    /** The cluster's own default: 1 in the embedded broker, 3 in production. */
    @WithDefault("-1")
    short replication();
}
