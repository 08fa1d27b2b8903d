package daylight.kernel.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.small-bodies")
interface SmallBodiesConfig {
    /** Up to this size a JSON body is taken in before its resource is called: what each caller may make the server hold without a thread. */
    @WithDefault("256K")
    MemorySize most();

    /** How long such a body may take to arrive. */
    @WithDefault("60s")
    Duration patience();
}
