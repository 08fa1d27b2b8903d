package daylight.organizations.day;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Whose register it is. */
@ConfigMapping(prefix = "daylight.register")
public interface RegisterConfig {
    /** Where the authority's days begin and end: a filing has effect on a day of law, not at a moment. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** Slug of the registering authority among the agencies of disclosures: its notices are published under that name. */
    @WithDefault("civil-affairs")
    String agency();
}
