package daylight.gateway.routing;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** One server behind the gateway. */
public interface UpstreamConfig {
    /** Absent for a service that this portal goes without: its routes are not found, and it is listed nowhere. */
    Optional<URI> url();

    /** Connections for each event loop: so many for requests with a body and as many for those without, and the same again for sealed classes. */
    @WithDefault("128")
    int connections();

    /** Requests that may wait for a connection; one more is answered 503 at once. */
    @WithDefault("256")
    int waiting();

    @WithDefault("2s")
    Duration connectTimeout();

    @WithDefault("/q/health/ready")
    String health();

    /** Where its OpenAPI document is, if it has an API: it becomes part of /api/openapi.json. */
    Optional<String> openapi();
}
