package daylight.reports.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says which epochs' keys are still needed: something is sealed to them, or can still come. */
@ApplicationScoped
class CountHoldings {
    private final RosterTable table;
    private final Rosters rosters;

    CountHoldings(RosterTable table, Rosters rosters) {
        this.table = table;
        this.rosters = rosters;
    }

    /**
     * What is sealed to an epoch.
     *
     * @throws RosterRefusal.NotFound 404 when there is no such epoch
     */
    Holdings of(long epoch) {
        return table.holdings(epoch, epoch, rosters.open()).stream()
                .findFirst()
                .orElseThrow(RosterRefusal.NotFound::new);
    }

    /** The same of every epoch before the current one whose keys are still needed, the newest first. */
    List<Holdings> older() {
        long current = table.current().map(PublishedRoster::epoch).orElse(0L);
        return table.holdings(1, current - 1, rosters.open()).stream()
                .filter(one -> !one.isOver())
                .toList();
    }
}
