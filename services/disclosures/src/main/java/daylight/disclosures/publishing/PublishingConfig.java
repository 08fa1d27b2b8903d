package daylight.disclosures.publishing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.publishing")
interface PublishingConfig {
    /** Requests that may wait for the writer: two seconds of the rate it is built for. */
    @WithDefault("4000")
    int queue();

    /** Most records of a transaction: beyond a few hundred the cost of a commit is shared well enough, and the last one waits longer. */
    @WithDefault("256")
    int batchRecords();

    /** Text of a transaction, after which no further record joins: keeps the arrays of a statement within some megabytes. */
    @WithDefault("2000000")
    int batchCharacters();

    /** Most bytes of a single record: 1,000,000 characters of body are 6 MB where each is written as an escape. */
    @WithDefault("8000000")
    int recordBytes();

    /** Most lines of one stream. */
    @WithDefault("10000")
    int streamLines();

    /** How long a single record may take to arrive: the largest one over a line of a megabit a second. */
    @WithDefault("60s")
    Duration sendingPatience();

    /** How long an answer may wait for its commit. Past it nothing is known, and the caller is told so. */
    @WithDefault("30s")
    Duration patience();
}
