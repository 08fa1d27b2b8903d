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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The annual reports that came with organizations, each with its filing; and the reason for a code that fails its check, as the registration's. */
@ApplicationScoped
class ImportedReports {
    private static final String BY = "import";
    private static final String FILINGS = "filing (id, organization_id, kind, state, content, reason, effective_on,"
            + " filed_at, filed_by, decided_at, decided_by, version)";
    private static final String REPORTS =
            "annual_report (organization_id, year, due_on, filed_on, filing_id, income," + " spending, staff, summary)";

    private final Kinds kinds;
    private final TimeOrderedIds ids;

    ImportedReports(Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * The rows of one organization, each table's in the order in which they are to be sent.
     *
     * @param filings in the order of {@link #FILINGS}
     * @param reports in the order of {@link #REPORTS}
     */
    record Rows(List<RowText> filings, List<RowText> reports) {
        private static final Rows NONE = new Rows(List.of(), List.of());
    }

    /** What came with an organization. */
    Rows rows(RowText.Writer writer, UUID organization, ImportLine line, Instant now) {
        if (line.codeReason() == null && line.reports().isEmpty()) {
            return Rows.NONE;
        }
        Gathered gathered = new Gathered(writer, organization, now);
        gathered.add(line, kinds.named(line.entry().kind()).report());
        return new Rows(gathered.filings, gathered.reports);
    }

    /** Sends them: filings first, for a report points at its own. */
    static void send(Handle handle, List<Rows> rows) {
        CopiedRows.send(
                handle,
                FILINGS,
                rows.stream().flatMap(one -> one.filings().stream()).toList());
        CopiedRows.send(
                handle,
                REPORTS,
                rows.stream().flatMap(one -> one.reports().stream()).toList());
    }

    private final class Gathered {
        private final List<RowText> filings = new ArrayList<>();
        private final List<RowText> reports = new ArrayList<>();
        private final RowText.Writer writer;
        private final UUID organization;
        private final Instant now;

        private Gathered(RowText.Writer writer, UUID organization, Instant now) {
            this.writer = writer;
            this.organization = organization;
            this.now = now;
        }

        private void add(ImportLine line, Kind.@Nullable Report due) {
            String reason = line.codeReason();
            if (reason != null) {
                filing("registration", "{}", reason, line.registeredOn());
            }
            if (due == null) {
                return;
            }
            Set<Integer> years = new HashSet<>();
            for (ImportLine.Report report : line.reports()) {
                // Of a year that is told twice the first counts.
                if (years.add(report.year())) {
                    report(report, due.due(report.year()));
                }
            }
        }

        private void report(ImportLine.Report report, LocalDate due) {
            LocalDate filed = report.filedOn();
            if (filed == null) {
                reports.add(writer.row(organization, report.year(), due, null, null, null, null, null, null));
                return;
            }
            String content = StoredJson.text(Map.of("year", report.year()));
            UUID filing = filing("annual-report", content, null, filed);
            reports.add(writer.row(
                    organization,
                    report.year(),
                    due,
                    filed,
                    filing,
                    report.income(),
                    report.spending(),
                    report.staff(),
                    report.summary()));
        }

        private UUID filing(String kind, String content, @Nullable String reason, LocalDate on) {
            UUID id = ids.next();
            Instant at = on.atStartOfDay().toInstant(ZoneOffset.UTC);
            filings.add(writer.row(id, organization, kind, "effective", content, reason, on, at, BY, now, BY, 1));
            return id;
        }
    }
}
