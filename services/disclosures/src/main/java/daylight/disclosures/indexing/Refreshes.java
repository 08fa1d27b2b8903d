package daylight.disclosures.indexing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

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
    private final Duration gap;
    private final AtomicBoolean requested = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("index-refresh").daemon().factory());
    private volatile long last;

    Refreshes(DisclosureIndex index, IndexingConfig config) {
        this.index = index;
        this.gap = config.refreshGap();
        this.last = System.nanoTime() - gap.toNanos();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    /** Asks for one, without waiting for it; those who ask before it begins share it. */
    void request() {
        if (!thread.isShutdown() && requested.compareAndSet(false, true)) {
            var _ = thread.schedule(this::refresh, last + gap.toNanos() - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void refresh() {
        requested.set(false);
        try {
            index.refresh();
        } catch (ClusterDown e) {
            LOG.debug("Elasticsearch does not answer; it refreshes by itself when it is back", e);
        } catch (RuntimeException e) {
            LOG.warn("The index was not refreshed; Elasticsearch does it by itself soon", e);
        } finally {
            last = System.nanoTime();
        }
    }
}
