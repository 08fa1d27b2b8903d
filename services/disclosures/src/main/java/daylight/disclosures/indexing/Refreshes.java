package daylight.disclosures.indexing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes fresh records findable while few come: at once after a quiet time, and as often as the gap allows otherwise.
 *
 * <p>Each refresh makes a segment of what was written since the last one, and small segments cost: their dictionaries are written once more at each merge. Elasticsearch refreshes by
 * itself, seldom; so nobody asks here while many come, and a request that fails makes a record late, not lost.
 */
@ApplicationScoped
class Refreshes {
    private static final Logger LOG = Logger.getLogger(Refreshes.class);

    private final DisclosureIndex index;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("index-refresh").daemon().factory());

    private @Nullable Future<?> next;
    private long due;
    private long last = System.nanoTime();

    Refreshes(DisclosureIndex index) {
        this.index = index;
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    /**
     * Asks for one, without waiting for it; those who ask before it begins share it.
     *
     * @param gap the least time since the last one
     */
    synchronized void request(Duration gap) {
        long at = last + gap.toNanos();
        if (thread.isShutdown() || (next != null && at - due >= 0)) {
            return;
        }
        if (next != null) {
            next.cancel(false);
        }
        due = at;
        next = thread.schedule(this::refresh, at - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private synchronized void begins() {
        next = null;
    }

    private synchronized void ended() {
        last = System.nanoTime();
    }

    private void refresh() {
        begins();
        try {
            index.refresh();
        } catch (ClusterDown e) {
            LOG.debug("Elasticsearch does not answer; it refreshes by itself when it is back", e);
        } catch (RuntimeException e) {
            LOG.warn("The index was not refreshed; Elasticsearch does it by itself soon", e);
        } finally {
            ended();
        }
    }
}
