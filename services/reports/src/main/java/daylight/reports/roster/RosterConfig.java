package daylight.reports.roster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

@ConfigMapping(prefix = "daylight.roster")
interface RosterConfig {
    /** The pinned root as a verifier key, or two parted by a space while it is being rotated: the same that stands in the page. Without it no roster is taken, and so no report. */
    Optional<String> roots();

    /** Days before its end from which a roster must be renewed. */
    @WithDefault("7")
    int warnDays();
}
