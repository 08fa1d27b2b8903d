package daylight.kernel.housekeeping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.housekeeping")
interface HousekeepingConfig {
    /** Often enough that each round is short. */
    @WithDefault("PT10M")
    Duration every();
}
