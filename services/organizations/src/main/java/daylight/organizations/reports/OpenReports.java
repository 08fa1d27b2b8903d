package daylight.organizations.reports;

import daylight.kernel.housekeeping.Chore;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Opens the reports on the year that is over, for each organization that lived in it: what is open is owed. Once a day in each process; again does nothing. */
@ApplicationScoped
public class OpenReports implements Chore {
    private static final int BATCH = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Jdbi jdbi;
    private final Kinds kinds;
    private final RegisterDay day;
    private final AtomicReference<@Nullable LocalDate> done = new AtomicReference<>();

    OpenReports(Jdbi jdbi, Kinds kinds, RegisterDay day) {
        this.jdbi = jdbi;
        this.kinds = kinds;
        this.day = day;
    }

    @Override
    public void tidy(Instant now) {
        LocalDate today = day.of(now);
        if (!today.equals(done.get())) {
            open(today);
            done.set(today);
        }
    }

    /**
     * Opens what a day asks for. Only until the last day: whoever comes in later owes nothing that this register never asked for.
     */
    void open(LocalDate today) {
        int year = today.getYear() - 1;
        for (Kind kind : kinds.all()) {
            Kind.Report report = kind.report();
            if (report != null && !today.isAfter(report.due(year))) {
                Optional<UUID> last = Optional.of(FIRST);
                while (last.isPresent()) {
                    last = some(kind.code(), year, report.due(year), last.get());
                }
            }
        }
    }

    /** One batch, in a transaction of its own. Answers the last organization of it; empty when there is none left. */
    private Optional<UUID> some(String kind, int year, LocalDate due, UUID after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH batch AS (
                            SELECT id, kind, state, foreign_number, registered_on FROM organization WHERE id > :after ORDER BY id LIMIT :most),
                        opened AS (
                            INSERT INTO annual_report (organization_id, year, due_on)
                            SELECT id, :year, :due FROM batch
                            WHERE kind = :kind AND state IN ('registered', 'suspended') AND foreign_number IS NULL AND registered_on <= :last
                            ON CONFLICT DO NOTHING)
                        SELECT id FROM batch ORDER BY id DESC LIMIT 1
                        """)
                .bind("kind", kind)
                .bind("year", year)
                .bind("due", due)
                .bind("after", after)
                .bind("last", LocalDate.of(year, 12, 31))
                .bind("most", BATCH)
                .mapTo(UUID.class)
                .findOne());
    }
}
