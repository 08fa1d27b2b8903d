package daylight.disclosures.indexing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sees to it that there is an index, built by the mapping this program has. The service starts without Elasticsearch and catches up when it comes. */
@ApplicationScoped
class IndexUpkeep {
    private static final Logger LOG = Logger.getLogger(IndexUpkeep.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DisclosureIndex index;
    private final RecordRows rows;
    private final Rebuilds rebuilds;
    private volatile @Nullable Thread waiting;

    IndexUpkeep(DisclosureIndex index, RecordRows rows, Rebuilds rebuilds) {
        this.index = index;
        this.rows = rows;
        this.rebuilds = rebuilds;
    }

    void started(@Observes StartupEvent event) {
        waiting = Thread.ofVirtual().name("index-upkeep").start(this::restoreWhenPossible);
    }

    void stopped(@Observes ShutdownEvent event) {
        Thread thread = waiting;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Makes the index if it is missing, and has it filled again if it was lost or its mapping is not ours. */
    void restore() {
        boolean made = index.ensure();
        if (made && rows.any()) {
            LOG.warn("The index was missing and is filled again from the database");
            rebuilds.startUnlessRunning();
        } else if (!made && !index.isUpToDate()) {
            LOG.info("The mapping has changed: the index is rebuilt while the old one serves");
            rebuilds.startUnlessRunning();
        }
    }

    private void restoreWhenPossible() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                restore();
                return;
            } catch (ClusterDown e) {
                LOG.debug("Elasticsearch is not there yet", e);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
