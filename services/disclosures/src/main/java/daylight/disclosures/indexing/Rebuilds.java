package daylight.disclosures.indexing;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outage.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Rebuilds the index from the database while it serves.
 *
 * <p>Nothing that arrives meanwhile is lost: the alias of the new index stands before the first row is read, and from then on the indexer writes to both. A
 * record committed behind the reader's back raises an event after that, so the indexer has it; a record read here in an older version than the indexer wrote
 * is refused by its version.
 */
@ApplicationScoped
class Rebuilds {
    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final int PATIENCE = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DisclosureIndex index;
    private final Cluster cluster;
    private final RecordRows rows;
    private final BulkWriter writer;
    private final RebuildRuns runs;
    private final IndexingConfig config;
    private final TimeOrderedIds ids;

    Rebuilds(
            DisclosureIndex index,
            Cluster cluster,
            RecordRows rows,
            BulkWriter writer,
            RebuildRuns runs,
            IndexingConfig config,
            Clock clock) {
        this.index = index;
        this.cluster = cluster;
        this.rows = rows;
        this.writer = writer;
        this.runs = runs;
        this.config = config;
        this.ids = new TimeOrderedIds(clock);
    }

    Optional<RebuildRun> newest() {
        return runs.newest();
    }

    /** Starts one in the background. @return false when one is running */
    boolean startUnlessRunning() {
        UUID id = ids.next();
        if (!runs.begin(id)) {
            return false;
        }
        Thread.ofVirtual().name("rebuild").start(() -> run(id));
        return true;
    }

    private void run(UUID id) {
        try {
            index.ensure(!rows.any());
            String replaced = rebuild(id);
            runs.ended(id, true);
            Thread.sleep(config.keepReplaced());
            remove(replaced);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The index could not be rebuilt; the old one goes on serving", e);
            runs.ended(id, false);
        }
    }

    private void remove(String replaced) {
        try {
            cluster.delete("/" + replaced);
        } catch (ClusterRefusal | ClusterDown e) {
            // The next rebuild removes it, and may have done so.
            LOG.debugf(e, "%s was not removed", replaced);
        }
    }

    private String rebuild(UUID id) throws InterruptedException {
        try (IndexRollover rollover = index.rollover()) {
            RebuildPage page = new RebuildPage(new UUID(0, 0), 0, 0);
            do {
                page = patiently(id, rollover, page);
                runs.progressed(id, rollover.index(), page.done());
            } while (page.rows() > 0);
            long found = rollover.count();
            if (found < page.done()) {
                throw new IllegalStateException(found + " of " + page.done() + " records are in the new index");
            }
            runs.progressed(id, rollover.index(), page.done());
            rollover.commit();
            LOG.infof("The index was rebuilt with %d records as %s", found, rollover.index());
            return rollover.old();
        }
    }

    /** Elasticsearch may restart meanwhile: a page is tried for a minute before the rebuild is given up. */
    private RebuildPage patiently(UUID id, IndexRollover rollover, RebuildPage before) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return before.next(config.rebuildPage(), rows, writer, rollover.target());
            } catch (Outage e) {
                if (attempt == PATIENCE) {
                    throw e;
                }
                Thread.sleep(PAUSE);
                runs.progressed(id, rollover.index(), before.done());
            }
        }
    }
}
