package daylight.kernel.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "daylight.outbox")
interface OutboxConfig {
    /** Topics this service publishes to, without the prefix; made at start when they are missing. */
    Optional<Set<String>> topics();

    /** Off for a replica or a tool that must not send. */
    @WithDefault("true")
    boolean relay();

    /** Rows a round: enough to drain a backlog at tens of thousands a second, small enough to be sent again without harm. */
    @WithDefault("1000")
    int batch();

    /** The floor under the wake-up after commit: how late an event can be that another replica wrote. */
    @WithDefault("PT0.2S")
    Duration poll();

    /**
     * After a round that was not full, how long the next one gathers. A lone event is sent at once; under a steady load
     * twenty rounds a second, here and at every consumer, cost a fraction of what a round a commit would.
     */
    @WithDefault("PT0.05S")
    Duration gather();

    /** How often a standby asks for the lock: how long events wait after the active relay died. */
    @WithDefault("PT1S")
    Duration standby();

    /** Longest wait for the broker's confirmation before the relay begins again from the table. */
    @WithDefault("PT30S")
    Duration confirmation();

    /** Longest pause between attempts while Kafka or PostgreSQL is down. */
    @WithDefault("PT5S")
    Duration backoff();

    /** Days the archive keeps: a year, so that last year's same day can be replayed. */
    @WithDefault("366")
    int archiveDays();

    /** Days of the archive made ahead: a weekend without a relay must not find one missing. */
    @WithDefault("7")
    int archiveAhead();
}
