package daylight.kernel.housekeeping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs every chore of the service, one after the other. */
@ApplicationScoped
class Housekeeper {
    private static final Logger LOG = Logger.getLogger(Housekeeper.class);

    private final Instance<Chore> chores;
    private final HousekeepingConfig config;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("housekeeping").daemon().factory());

    Housekeeper(@Any Instance<Chore> chores, HousekeepingConfig config, Clock clock) {
        this.chores = chores;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        long pause = config.every().toMillis();
        ScheduledFuture<?> _ = rounds.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.shutdownNow();
    }

    void round() {
        chores.forEach(this::run);
    }

    private void run(Chore chore) {
        try {
            chore.tidy(clock.instant());
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s failed; it runs again in %s", chore.getClass().getSimpleName(), config.every());
        }
    }
}
