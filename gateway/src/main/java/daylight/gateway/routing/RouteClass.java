package daylight.gateway.routing;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What routes of one kind allow: the settings of a class, ready for the hot path. Times are nanoseconds, sizes bytes.
 *
 * @param number place in the list of all classes, for tables by class
 */
public record RouteClass(
        String name,
        int number,
        long bodyLimit,
        long responseTimeout,
        long stallTimeout,
        int slowest,
        boolean endless,
        boolean compress,
        boolean cache,
        boolean cookies,
        boolean sealed,
        LogDetail log,
        @Nullable Rate rate,
        @Nullable String contentSecurityPolicy) {

    /**
     * How many requests a client may make within a window.
     *
     * @param window nanoseconds
     */
    public record Rate(int perAddress, int perToken, long window) {
        static @Nullable Rate of(Optional<RateConfig> config) {
            return config.map(rate -> new Rate(
                            rate.requests(), rate.tokenRequests().orElse(rate.requests()), nanos(rate.window())))
                    .orElse(null);
        }
    }

    static RouteClass of(String name, int number, ClassConfig config) {
        return new RouteClass(
                name,
                number,
                config.bodyLimit().asLongValue(),
                nanos(config.responseTimeout()),
                nanos(config.stallTimeout()),
                config.slowest(),
                config.endless(),
                config.compress() && !config.endless() && !config.sealed(),
                config.cache() && !config.endless() && !config.sealed(),
                config.cookies() && !config.sealed(),
                config.sealed(),
                config.sealed() ? LogDetail.NONE : config.log(),
                Rate.of(config.rate()),
                config.contentSecurityPolicy().orElse(null));
    }

    private static long nanos(Duration duration) {
        return duration.toNanos();
    }
}
