package daylight.organizations.finding;

import daylight.organizations.finding.CountRegister.Group;
import daylight.organizations.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Jdbi;

/** The counts of all organizations by kind, state and region: some tens of thousands of numbers, counted anew once a minute by whoever asks first, while others go on with the old ones. */
@ApplicationScoped
class WholeRegister {
    private static final Duration KEPT = Duration.ofMinutes(1);
    /** So many can be fetched and put in order while a reader waits. */
    private static final long FEW = 20_000;

    private record Counted(List<Group> groups, Instant at) {}

    private final Jdbi jdbi;
    private final Regions regions;
    private final Clock clock;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile Counted counted = new Counted(List.of(), Instant.EPOCH);

    WholeRegister(Jdbi jdbi, Regions regions, Clock clock) {
        this.jdbi = jdbi;
        this.regions = regions;
        this.clock = clock;
    }

    /** Whether the counts by kind, state and region say it all. */
    static boolean answers(SearchQuery asked) {
        return !asked.ranked() && asked.officer() == null && asked.abnormal() == null && asked.late() == null;
    }

    /** Whether few answer a question without words: nobody is an officer of many, and of the rest the counts know. */
    boolean few(SearchQuery asked) {
        return asked.officer() != null
                || (!asked.terms().isEmpty()
                        && groups(asked).stream().mapToLong(Group::count).sum() <= FEW);
    }

    /** The groups that a question without words takes in. */
    List<Group> groups(SearchQuery asked) {
        String region = asked.region();
        return current().stream()
                .filter(group -> asked.kind().isEmpty() || asked.kind().contains(group.kind()))
                .filter(group -> asked.state().isEmpty() || asked.state().contains(group.state()))
                .filter(group ->
                        region == null || regions.upwards(group.region()).contains(region))
                .toList();
    }

    private List<Group> current() {
        Counted now = counted;
        boolean first = now.at().equals(Instant.EPOCH);
        if (now.at().plus(KEPT).isAfter(clock.instant())) {
            return now.groups();
        }
        if (first) {
            counting.lock();
        } else if (!counting.tryLock()) {
            return now.groups();
        }
        try {
            if (counted.equals(now)) {
                counted = new Counted(read(), clock.instant());
            }
            return counted.groups();
        } finally {
            counting.unlock();
        }
    }

    private List<Group> read() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind, state, region, count(*) FROM organization GROUP BY kind, state, region")
                .map((row, context) -> new Group(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list());
    }
}
