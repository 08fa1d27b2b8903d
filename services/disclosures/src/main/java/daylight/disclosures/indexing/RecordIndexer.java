package daylight.disclosures.indexing;

import daylight.contracts.disclosures.DelaysRecounted;
import daylight.contracts.disclosures.DisclosureEvent;
import daylight.contracts.disclosures.RecordErased;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.ProjectionConsumer;
import daylight.kernel.outage.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Brings the index up to date with what happened: thin, for the rows say what is, and the events only which. */
@ApplicationScoped
public class RecordIndexer implements ProjectionConsumer {
    private static final Set<String> OF_RECORDS =
            Set.of("RecordPublished", "RecordAmended", "RecordWithdrawn", "RecordErased");
    private static final String AGENCY_AMENDED = "AgencyAmended";
    private static final String DELAYS_RECOUNTED = DelaysRecounted.class.getSimpleName();
    private static final String ERASED = RecordErased.class.getSimpleName();
    private static final int PAGE = 500;

    /** So few at a time are made findable at once; more share the refresh that Elasticsearch does each second, and one when no more come. */
    private static final int FEW = 100;

    private final DisclosureIndex index;
    private final RecordRows rows;
    private final BulkWriter writer;
    private final IndexUpkeep upkeep;
    private final Expunging expunging;
    private final Refreshes refreshes;
    private final IndexingConfig config;

    RecordIndexer(
            DisclosureIndex index,
            RecordRows rows,
            BulkWriter writer,
            IndexUpkeep upkeep,
            Expunging expunging,
            Refreshes refreshes,
            IndexingConfig config) {
        this.index = index;
        this.rows = rows;
        this.writer = writer;
        this.upkeep = upkeep;
        this.expunging = expunging;
        this.refreshes = refreshes;
        this.config = config;
    }

    @Override
    public String name() {
        return "disclosures-indexer";
    }

    @Override
    public Set<String> topics() {
        return Set.of(DisclosureEvent.TOPIC);
    }

    /** While one waits for Elasticsearch the other reads and writes; each record's version keeps them from undoing each other's work. */
    @Override
    public int loops() {
        return 2;
    }

    /** Twice what comes between two requests at the longest pace under the heaviest publishing. */
    @Override
    public int batchSize() {
        return 1_000;
    }

    /** The more comes, the more a request gathers: a lone record is not held up, and a crowd shares what a request costs. */
    @Override
    public Duration pace(int taken) {
        Duration longer = config.pace().plus(config.pacePerRecord().multipliedBy(taken));
        return longer.compareTo(config.longestPace()) < 0 ? longer : config.longestPace();
    }

    @Override
    public void caughtUp() {
        refreshes.request(config.lastRefreshGap());
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        Set<UUID> records = new LinkedHashSet<>();
        Set<UUID> agencies = new LinkedHashSet<>();
        for (ReceivedEvent event : events) {
            if (OF_RECORDS.contains(event.type())) {
                records.add(event.aggregateId());
            } else if (event.type().equals(AGENCY_AMENDED)) {
                agencies.add(event.aggregateId());
            } else if (event.type().equals(DELAYS_RECOUNTED)) {
                records.addAll(event.as(DelaysRecounted.class).records());
            }
        }
        index(records, agencies);
        if (events.size() < FEW) {
            refreshes.request(config.refreshGap());
        }
        if (events.stream().anyMatch(event -> event.type().equals(ERASED))) {
            expunging.request();
        }
    }

    private void index(Set<UUID> records, Set<UUID> agencies) {
        try {
            List<String> targets = index.targets();
            if (!records.isEmpty()) {
                writer.write(targets, use -> rows.each(records, use));
            }
            agencies.forEach(agency -> renew(agency, targets));
        } catch (ClusterDown e) {
            throw new Outage("Elasticsearch does not answer", e);
        } catch (IndexMissing e) {
            upkeep.restore();
            throw new Outage("The index had to be made anew", e);
        }
    }

    /** Records carry their agency's name, so that they are found by it. */
    private void renew(UUID agency, List<String> targets) {
        List<UUID> page = rows.ofAgency(agency, new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            List<UUID> ids = page;
            writer.write(targets, use -> rows.each(ids, use));
            page = rows.ofAgency(agency, ids.getLast(), PAGE);
        }
    }
}
