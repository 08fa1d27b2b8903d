package daylight.kernel.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.verified-tokens")
interface VerifiedTokensConfig {
    /** Tokens remembered at a time, some kilobytes each; 0 verifies every request anew. */
    @WithDefault("5000")
    int most();

    /** The longest that a token is believed without another look, though it may live longer. */
    @WithDefault("PT5M")
    Duration longest();
}
