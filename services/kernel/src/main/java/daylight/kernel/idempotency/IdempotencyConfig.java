package daylight.kernel.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.idempotency")
interface IdempotencyConfig {
    /** How long a repeated request gets the stored answer: longer than any client keeps trying over a night. */
    @WithDefault("P2D")
    Duration retention();
}
