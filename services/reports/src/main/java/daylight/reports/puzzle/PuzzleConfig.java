package daylight.reports.puzzle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.puzzle")
interface PuzzleConfig {
    /** Bits when nothing happens: 65,536 hashes, a blink of an old telephone. */
    @WithDefault("16")
    int least();

    /** Bits at the cap: four million hashes, seconds of a laptop. */
    @WithDefault("22")
    int most();

    /** Long enough for a slow device to seal 64 MiB and solve. */
    @WithDefault("PT15M")
    Duration lifetime();
}
