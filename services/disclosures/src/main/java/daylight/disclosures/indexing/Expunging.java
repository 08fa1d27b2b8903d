package daylight.disclosures.indexing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Takes erased text out of the index's files.
 *
 * <p>Lucene only marks a replaced document as deleted; its words stay in the segment until that is merged, which may be never. So after an erasure the segments that hold deleted documents are
 * merged by force. That rewrites them, and so it is done once for all erasures of some minutes, however many they are. A request outlives this process; two replicas may do the same at once
 * without harm.
 */
@ApplicationScoped
class Expunging {
    private static final Logger LOG = Logger.getLogger(Expunging.class);

    private final DisclosureIndex index;
    private final ExpungeRequests requests;
    private final IndexingConfig config;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("expunging").daemon().factory());

    Expunging(DisclosureIndex index, ExpungeRequests requests, IndexingConfig config, Clock clock) {
        this.index = index;
        this.requests = requests;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        long pause = config.expungeEvery().toMillis();
        ScheduledFuture<?> _ = rounds.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.shutdownNow();
    }

    /** A tombstone has replaced a document in the index: what was replaced must go from its files. */
    void request() {
        requests.add(clock.instant());
    }

    private void round() {
        try {
            long newest = requests.newestBefore(clock.instant().minus(config.expungeAfter()));
            if (newest > 0) {
                index.expunge(config.expungePatience());
                requests.doneUpTo(newest);
                LOG.info("Erased text was taken out of the index's files");
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "Erased text may still be in the index's files; next attempt in %s", config.expungeEvery());
        }
    }
}
