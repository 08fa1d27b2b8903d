package daylight.disclosures.indexing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.indexing")
interface IndexingConfig {
    /** How often Elasticsearch makes what was indexed findable by itself: how long a record waits, at most, while many come. Takes effect at the next rebuild. */
    @WithDefault("1s")
    Duration refreshInterval();

    /** The least time between two refreshes that are asked for while few come. Shorter costs merging, longer costs the reader of fresh news. */
    @WithDefault("150ms")
    Duration refreshGap();

    /** The same when nothing more comes for the moment: that happens seldom, and then nobody has to wait for the next. */
    @WithDefault("100ms")
    Duration lastRefreshGap();

    /** One shard carries tens of millions of records of this size; more only for more machines. Takes effect at the next rebuild. */
    @WithDefault("1")
    int shards();

    /** A bulk request is sent when it has grown to this many bytes: Elasticsearch is at its best between 5 and 15 MB. */
    @WithDefault("8000000")
    int bulkBytes();

    /** The least time between two bulk requests of a loop while little comes: part of the wait for the next refresh. */
    @WithDefault("40ms")
    Duration pace();

    /** What each record of a request adds to the time until the next. Some hundred records a second and loop lead to the longest pace. */
    @WithDefault("4ms")
    Duration pacePerRecord();

    /** The most of both together: requests of two hundred records at 1,500 a second. */
    @WithDefault("250ms")
    Duration longestPace();

    /** Rows read at a time in a rebuild. */
    @WithDefault("500")
    int rebuildPage();

    /** How long the index a rebuild replaced is kept, so that searches and exports under way can end on it. */
    @WithDefault("60s")
    Duration keepReplaced();

    /** How often merges by force may follow each other, however many erasures there are. */
    @WithDefault("10m")
    Duration expungeEvery();

    /** How old an erasure must be: by then Elasticsearch keeps what it replaced for no replica any more (half a minute). */
    @WithDefault("2m")
    Duration expungeAfter();

    /** How long one merge by force may take before it is asked for again: it reads and writes the segments with deleted documents once. */
    @WithDefault("2h")
    Duration expungePatience();

    /** How often items that Elasticsearch was too busy for are sent again before the whole batch is waited out. */
    @WithDefault("4")
    int attempts();

    /** The pause before the second attempt; each later one doubles it. */
    @WithDefault("100ms")
    Duration pause();
}
