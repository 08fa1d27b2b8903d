package daylight.petitions.closing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

@ConfigMapping(prefix = "daylight.retention")
interface RetentionConfig {
    /** How long after the close names, addresses and the petition's key are kept: for questions about the count, as the UK Parliament's petitions site does. */
    @WithDefault("P6M")
    Period addresses();

    /** How long a signature waits for its confirmation: a little more than its link holds. */
    @WithDefault("P4D")
    Duration pending();

    /** How long after it was written a petition without its five sponsors is kept: their link holds three months, and its author may want the text for one more. */
    @WithDefault("P4M")
    Period lapsed();

    /** How long the keyed hash of a network prefix is kept. */
    @WithDefault("P30D")
    Duration networks();

    /** Rows in one transaction: a sweep must not hold up signing. */
    @WithDefault("5000")
    int slice();

    /** Pause between looks for petitions whose time is over. */
    @WithDefault("PT1S")
    Duration closing();
}
