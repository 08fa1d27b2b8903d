package daylight.gateway.routing;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How many requests a client may make. */
public interface RateConfig {
    /** For one address (IPv6: one /64); in a sealed class for all clients together. */
    int requests();

    @WithDefault("60s")
    Duration window();

    /** For one token; as for an address when absent. */
    OptionalInt tokenRequests();
}
