package daylight.kernel.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "daylight.idempotency")
interface IdempotencyConfig {
    /** How long a repeated request gets the stored answer: longer than any client keeps trying over a night. */
    @WithDefault("P2D")
    Duration retention();

    /** Callers whose keys are never forgotten: services, whose keys are ids of events. An archive may be replayed years later. */
    Optional<Set<String>> remembered();
}
