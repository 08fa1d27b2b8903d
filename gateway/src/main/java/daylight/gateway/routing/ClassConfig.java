package daylight.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What one class of route allows. */
public interface ClassConfig {
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** Until the upstream begins its answer. */
    @WithDefault("30s")
    Duration responseTimeout();

    /** Silence in the middle of a body, from either side. */
    @WithDefault("20s")
    Duration stallTimeout();

    /** Bytes a second that a client must send or take on average, once the stall timeout has passed. */
    @WithDefault("256")
    int slowest();

    /** A stream of events: no time limit, no compression, connections of its own. */
    @WithDefault("false")
    boolean endless();

    @WithDefault("true")
    boolean compress();

    @WithDefault("false")
    boolean cache();

    /** Whether cookies pass, in either direction (docs/adr/0003-cookie-free-public-origin.md). */
    @WithDefault("false")
    boolean cookies();

    /**
     * Nothing that could tell who asked, or when, is kept or passed on: no log, no trace, no measure, few headers, and one allowance for all clients together in place of one
     * for each.
     */
    @WithDefault("false")
    boolean sealed();

    @WithDefault("PATH")
    LogDetail log();

    Optional<RateConfig> rate();

    /** Set on answers that have none of their own. */
    Optional<String> contentSecurityPolicy();
}
