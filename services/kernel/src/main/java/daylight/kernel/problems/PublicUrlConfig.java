package daylight.kernel.problems;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "daylight")
interface PublicUrlConfig {
    /** The one public origin, without a slash at the end: problem types are URIs below it. */
    @WithDefault("http://localhost:8080")
    String publicUrl();
}
