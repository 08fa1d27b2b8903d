package daylight.disclosures.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.calendars")
interface CalendarConfig {
    /** How long a replica may count by the old calendar after a year was entered at another one. */
    @WithDefault("5s")
    Duration refresh();

    /** How long after a year was learnt provisional delays are counted once more: longer than a sender may be silent within a stream. */
    @WithDefault("2m")
    Duration afterwards();
}
