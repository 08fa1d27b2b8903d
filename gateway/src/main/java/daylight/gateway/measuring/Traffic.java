package daylight.gateway.measuring;

import daylight.gateway.routing.Route;
import daylight.gateway.routing.RouteTable;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** The measures of all requests, looked up once so that a request costs two additions. */
public final class Traffic {
    private static final int STATUS_CLASSES = 6;
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private final Counter[][] requests;
    private final Timer[] durations;
    private final LongAdder underWay = new LongAdder();
    private final Counter limited;
    private final Counter madeRoom;

    public Traffic(RouteTable table, MeterRegistry registry) {
        int routes = table.routes().size();
        requests = new Counter[routes + 1][STATUS_CLASSES];
        durations = new Timer[routes + 1];
        for (int i = 0; i <= routes; i++) {
            String name = i < routes ? table.routes().get(i).name() : "none";
            for (int status = 1; status < STATUS_CLASSES; status++) {
                requests[i][status] = Counter.builder("gateway.requests")
                        .tag("route", name)
                        .tag("status", status + "xx")
                        .register(registry);
            }
            durations[i] = Timer.builder("gateway.duration")
                    .tag("route", name)
                    .serviceLevelObjectives(BUCKETS)
                    .register(registry);
        }
        limited = Counter.builder("gateway.limited").register(registry);
        madeRoom = Counter.builder("gateway.made.room").register(registry);
        registry.gauge("gateway.under.way", underWay, LongAdder::doubleValue);
    }

    public void began() {
        underWay.increment();
    }

    /**
     * Counts a request that is over.
     *
     * @param route null when none was found
     */
    public void ended(@Nullable Route route, int status, long nanos) {
        underWay.decrement();
        int row = route == null ? durations.length - 1 : route.number();
        int statusClass = Math.clamp(status / 100, 1, STATUS_CLASSES - 1);
        requests[row][statusClass].increment();
        durations[row].record(nanos, TimeUnit.NANOSECONDS);
    }

    public void limited() {
        limited.increment();
    }

    /** Counts connections that were closed for newcomers while they were idle. */
    public void madeRoom(int connections) {
        madeRoom.increment(connections);
    }
}
