package daylight.organizations.imports;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The annual reports that came with organizations, each with its filing; and the reason for a code that fails its check, as the registration's. */
@ApplicationScoped
class ImportedReports {
    private static final String BY = "import";

    private final Kinds kinds;
    private final Clock clock;
    private final TimeOrderedIds ids;

    ImportedReports(Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /** For the reports of some organizations. */
    Rows rows() {
        return new Rows(clock.instant());
    }

    /** Filings and reports that are gathered and sent together. */
    final class Rows {
        private final CopiedRows filings = new CopiedRows("filing (id, organization_id, kind, state, content, reason,"
                + " effective_on, filed_at, filed_by, decided_at, decided_by, version)");
        private final CopiedRows reports = new CopiedRows("annual_report (organization_id, year, due_on, filed_on,"
                + " filing_id, income, spending, staff, summary)");
        private final Instant now;

        private Rows(Instant now) {
            this.now = now;
        }

        void add(UUID organization, ImportLine line) {
            String reason = line.codeReason();
            if (reason != null) {
                filing(organization, "registration", "{}", reason, line.registeredOn());
            }
            Kind.Report due = kinds.named(line.entry().kind()).report();
            if (due == null) {
                return;
            }
            Set<Integer> years = new HashSet<>();
            for (ImportLine.Report report : line.reports()) {
                // Of a year that is told twice the first counts.
                if (years.add(report.year())) {
                    report(organization, report, due.due(report.year()));
                }
            }
        }

        /** In this order: a report points at its filing. */
        void send(Handle handle) {
            filings.send(handle);
            reports.send(handle);
        }

        private void report(UUID organization, ImportLine.Report report, LocalDate due) {
            LocalDate filed = report.filedOn();
            if (filed == null) {
                reports.add(organization, report.year(), due, null, null, null, null, null, null);
                return;
            }
            String content = StoredJson.text(Map.of("year", report.year()));
            reports.add(
                    organization,
                    report.year(),
                    due,
                    filed,
                    filing(organization, "annual-report", content, null, filed),
                    report.income(),
                    report.spending(),
                    report.staff(),
                    report.summary());
        }

        private UUID filing(UUID organization, String kind, String content, @Nullable String reason, LocalDate on) {
            UUID id = ids.next();
            filings.add(
                    id,
                    organization,
                    kind,
                    "effective",
                    content,
                    reason,
                    on,
                    on.atStartOfDay().toInstant(ZoneOffset.UTC),
                    BY,
                    now,
                    BY,
                    1);
            return id;
        }
    }
}
