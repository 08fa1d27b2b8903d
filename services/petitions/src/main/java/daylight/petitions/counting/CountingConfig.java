package daylight.petitions.counting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.counting")
interface CountingConfig {
    /** Pause between folds: a count must be seen within two seconds, and it passes the fold and the board. */
    @WithDefault("PT0.4S")
    Duration fold();

    /** Pause between looks at what other replicas folded. */
    @WithDefault("PT0.4S")
    Duration refresh();

    /** Least time between two announcements of one petition. */
    @WithDefault("PT1S")
    Duration announce();

    /** So often readers of a live count hear that the line is alive: proxies cut lines silent for half a minute. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** Signatures in five minutes below which nothing is a burst. */
    @WithDefault("500")
    long burstFrom();

    /** How many times the usual rate makes a burst. */
    @WithDefault("10")
    long burstTimes();
}
