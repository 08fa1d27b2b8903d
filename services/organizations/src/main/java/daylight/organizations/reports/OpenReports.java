package daylight.organizations.reports;

import daylight.kernel.housekeeping.Chore;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Opens the reports on the year that is over, for each organization that lived in it: what is open is owed. Once a day in each process; again does nothing. */
@ApplicationScoped
public class OpenReports implements Chore {
    private static final int BATCH = 5_000;

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

    /** Opens what a day asks for; whoever enters organizations in bulk calls it afterwards. */
    public void open(LocalDate today) {
        int year = today.getYear() - 1;
        for (Kind kind : kinds.all()) {
            Kind.Report report = kind.report();
            while (report != null && some(kind.code(), year, report.due(year)) == BATCH) {
                // Each batch is a transaction of its own.
            }
        }
    }

    private int some(String kind, int year, LocalDate due) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO annual_report (organization_id, year, due_on)
                        SELECT id, :year, :due FROM organization o
                        WHERE kind = :kind AND state IN ('registered', 'suspended') AND foreign_number IS NULL AND registered_on <= :last
                            AND NOT EXISTS (SELECT FROM annual_report a WHERE a.organization_id = o.id AND a.year = :year)
                        LIMIT :most ON CONFLICT DO NOTHING
                        """)
                .bind("kind", kind)
                .bind("year", year)
                .bind("due", due)
                .bind("last", LocalDate.of(year, 12, 31))
                .bind("most", BATCH)
                .execute());
    }
}
