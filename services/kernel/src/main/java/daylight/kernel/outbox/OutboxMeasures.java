package daylight.kernel.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** What an operator watches of the outbox: how much waits, for how long, and whether this process is the one that sends. */
@ApplicationScoped
class OutboxMeasures {
    private static final Logger LOG = Logger.getLogger(OutboxMeasures.class);
    private static final double MILLIS = 1000;

    private final Jdbi jdbi;
    private final Relay relay;
    private final Clock clock;

    OutboxMeasures(Jdbi jdbi, Relay relay, Clock clock) {
        this.jdbi = jdbi;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * Events not yet sent.
     *
     * @param oldest when the oldest was written; null when none waits
     */
    record Waiting(long events, @Nullable Instant oldest) {}

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("daylight.outbox.waiting", this::events)
                .description("Events in the outbox that are not sent yet, counted up to 100,000")
                .register(registry);
        Gauge.builder("daylight.outbox.oldest", this::oldestSeconds)
                .description("Age of the oldest event in the outbox")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("daylight.outbox.relay.active", () -> relay.isActive() ? 1 : 0)
                .description("1 in the one process that sends")
                .register(registry);
    }

    private double events() {
        Waiting now = waiting();
        return now == null ? Double.NaN : now.events();
    }

    private double oldestSeconds() {
        Waiting now = waiting();
        if (now == null) {
            return Double.NaN;
        }
        return now.oldest() == null
                ? 0
                : Math.max(0, Duration.between(now.oldest(), clock.instant()).toMillis() / MILLIS);
    }

    /** Null while PostgreSQL is away: the other measures must still be told. */
    private @Nullable Waiting waiting() {
        try {
            return jdbi.withHandle(OutboxTable::waiting);
        } catch (JdbiException e) {
            LOG.debug("The outbox cannot be counted now", e);
            return null;
        }
    }
}
