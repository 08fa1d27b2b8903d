package daylight.kernel.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** What an operator watches of the consumers: how far behind each is, and how many messages were set apart. */
@ApplicationScoped
class ConsumerMeasures {
    private static final Logger LOG = Logger.getLogger(ConsumerMeasures.class);

    private final MeterRegistry registry;
    private final Jdbi jdbi;

    ConsumerMeasures(MeterRegistry registry, Jdbi jdbi) {
        this.registry = registry;
        this.jdbi = jdbi;
    }

    void watch(EventConsumer consumer, List<ConsumerLoop> loops) {
        Gauge.builder(
                        "daylight.consumer.lag",
                        () -> loops.stream().mapToLong(ConsumerLoop::lag).sum())
                .description("Messages this process has yet to handle")
                .tag("consumer", consumer.name())
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        Gauge.builder("daylight.dead.letters.open", this::open)
                .description("Messages set apart that wait for an operator")
                .register(registry);
    }

    private double open() {
        try {
            return jdbi.withHandle(DeadLetterTable::count);
        } catch (JdbiException e) {
            // The other measures must still be told while PostgreSQL is away; this one is then no number.
            LOG.debug("Dead letters cannot be counted now", e);
            return Double.NaN;
        }
    }
}
