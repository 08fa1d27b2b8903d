package daylight.organizations.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

@ConfigMapping(prefix = "daylight.bulk")
interface BulkConfig {
    /** Of the authority's day: when fewest people read. */
    @WithDefault("02:00")
    LocalTime from();

    /** After this the night is over: who asks for a file first has it made then. */
    @WithDefault("06:00")
    LocalTime until();

    /** A million organizations take a minute; a process that took longer has died. */
    @WithDefault("PT30M")
    Duration longest();

    /** Days for which files are kept: a download that was broken off can be resumed, and two be compared. */
    @WithDefault("7")
    int keep();
}
