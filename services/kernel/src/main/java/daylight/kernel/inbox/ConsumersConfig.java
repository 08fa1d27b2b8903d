package daylight.kernel.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.consumers")
interface ConsumersConfig {
    /** Off for a tool that shares a service's code but must not take its messages. */
    @WithDefault("true")
    boolean enabled();

    /** Longest wait for messages in a round; a round begins at once when there are some. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** Longest pause between attempts in an outage: well under Kafka's max.poll.interval of 5 minutes, after which another replica would take over. */
    @WithDefault("PT5S")
    Duration backoff();

    /** How long claims are remembered. Versions stay for ever, so an older event is still known as seen. */
    @WithDefault("P30D")
    Duration retention();
}
