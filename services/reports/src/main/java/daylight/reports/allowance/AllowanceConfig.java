package daylight.reports.allowance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "daylight.allowance")
interface AllowanceConfig {
    /** Sealed messages a minute, on each replica: 64 KiB each, some 120 GB a day at the very most. */
    @WithDefault("1200")
    int messages();

    /** Looks into mailboxes a minute: each answers half a megabyte. */
    @WithDefault("6000")
    int readings();

    /** What comes without a puzzle, a minute. */
    @WithDefault("60")
    int forms();

    /** Bodies under way at the same time, each with its puzzle solved: each holds a megabyte at most. */
    @WithDefault("64")
    int concurrent();

    /** Forms under way at the same time. They cost their sender nothing, so whoever holds all their places open holds up other forms alone. */
    @WithDefault("16")
    int concurrentForms();
}
