package daylight.disclosures.indexing;

import daylight.kernel.outage.Outages;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sees to it that there is an index of all records, built by the mapping this program has. The service starts without Elasticsearch and catches up when it comes. */
@ApplicationScoped
class IndexUpkeep {
    private static final Logger LOG = Logger.getLogger(IndexUpkeep.class);

    private final DisclosureIndex index;
    private final RecordRows rows;
    private final Rebuilds rebuilds;
    private volatile @Nullable Thread restoring;

    IndexUpkeep(DisclosureIndex index, RecordRows rows, Rebuilds rebuilds) {
        this.index = index;
        this.rows = rows;
        this.rebuilds = rebuilds;
    }

    void started(@Observes StartupEvent event) {
        restore();
    }

    void stopped(@Observes ShutdownEvent event) {
        Thread thread = restoring;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Begins to make the index whole where nobody does yet. What ends a rebuild, a kill among others, does not end this: it goes on until the index is. */
    synchronized void restore() {
        Thread before = restoring;
        if (before == null || !before.isAlive()) {
            restoring = Thread.ofVirtual().name("index-upkeep").start(this::restoreUntilWhole);
        }
    }

    /** Whether the last look found the index whole, and none is under way. */
    boolean isAtRest() {
        Thread thread = restoring;
        return thread == null || !thread.isAlive();
    }

    private void restoreUntilWhole() {
        UpkeepPauses pauses = new UpkeepPauses();
        try {
            for (Look look = look(); look != Look.WHOLE; look = look()) {
                Thread.sleep(look == Look.AWAY ? pauses.afterOutage() : pauses.afterAttempt());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a look found. */
    private enum Look {
        WHOLE,
        /** A rebuild was begun, here or elsewhere, or one must not begin yet. */
        FILLING,
        /** Nobody answered. */
        AWAY
    }

    private Look look() {
        try {
            index.ensure(!rows.any());
            if (index.isComplete() && index.isUpToDate()) {
                return Look.WHOLE;
            }
            if (rebuilds.startUnlessRunning()) {
                LOG.info("The index is not whole or its mapping has changed: it is filled from the database");
            }
        } catch (ClusterDown e) {
            LOG.debug("Elasticsearch is not there yet", e);
            return Look.AWAY;
        } catch (RuntimeException e) {
            if (Outages.is(e)) {
                LOG.debug("The database is not there yet", e);
                return Look.AWAY;
            }
            LOG.warn("The index could not be looked at; it is tried again", e);
        }
        return Look.FILLING;
    }
}
