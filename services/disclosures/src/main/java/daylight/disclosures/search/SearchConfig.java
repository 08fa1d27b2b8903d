package daylight.disclosures.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.search")
interface SearchConfig {
    /** After this a search counts as failed; Elasticsearch itself gives up a little earlier. */
    @WithDefault("6s")
    Duration patience();

    /** How long a cache in front may repeat an answer: short, for what was just posted is looked for at once. */
    @WithDefault("1s")
    Duration maxAge();

    /** Feed readers ask by the hour; a minute is fresh for them. */
    @WithDefault("60s")
    Duration feedMaxAge();

    /** Rows of an export; who needs more narrows the search or asks by year. */
    @WithDefault("10000")
    int exportRows();

    /** How long the names of agencies are kept before they are read again. */
    @WithDefault("30s")
    Duration agencyNamesFor();
}
