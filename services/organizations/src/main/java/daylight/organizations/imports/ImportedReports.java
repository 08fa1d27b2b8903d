package daylight.organizations.imports;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes the annual reports that came with an organization, each with its filing; and the reason for a code that fails its check, as the registration's. */
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

    void keep(Handle handle, UUID organization, ImportLine line) {
        String reason = line.codeReason();
        if (reason != null) {
            filing(handle, organization, "registration", "{}", reason, line.registeredOn());
        }
        Kind kind = kinds.named(line.entry().kind());
        Kind.Report due = kind.report();
        if (due == null) {
            return;
        }
        for (ImportLine.Report report : line.reports()) {
            LocalDate filed = report.filedOn();
            if (filed == null) {
                owed(handle, organization, report.year(), due.due(report.year()));
                continue;
            }
            UUID filing = filing(
                    handle, organization, "annual-report", StoredJson.text(Map.of("year", report.year())), null, filed);
            report(handle, organization, filing, due.due(report.year()), report);
        }
    }

    private static void owed(Handle handle, UUID organization, int year, LocalDate due) {
        handle.execute(
                "INSERT INTO annual_report (organization_id, year, due_on) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                organization,
                year,
                due);
    }

    private static void report(Handle handle, UUID organization, UUID filing, LocalDate due, ImportLine.Report report) {
        handle.createUpdate("""
            INSERT INTO annual_report (organization_id, year, due_on, filed_on, filing_id, income, spending, staff, summary)
            VALUES (:organization, :year, :due, :filed, :filing, :income, :spending, :staff, :summary) ON CONFLICT DO NOTHING
            """)
                .bind("organization", organization)
                .bind("year", report.year())
                .bind("due", due)
                .bind("filed", report.filedOn())
                .bind("filing", filing)
                .bind("income", report.income())
                .bind("spending", report.spending())
                .bind("staff", report.staff())
                .bind("summary", report.summary())
                .execute();
    }

    private UUID filing(
            Handle handle, UUID organization, String kind, String content, @Nullable String reason, LocalDate on) {
        UUID id = ids.next();
        handle.createUpdate("""
            INSERT INTO filing (id, organization_id, kind, state, content, reason, effective_on, filed_at, filed_by, decided_at, decided_by, version)
            VALUES (:id, :organization, :kind, 'effective', CAST(:content AS jsonb), :reason, :on, :at, :by, :now, :by, 1)
            """)
                .bind("id", id)
                .bind("organization", organization)
                .bind("kind", kind)
                .bind("content", content)
                .bind("reason", reason)
                .bind("on", on)
                .bind("at", on.atStartOfDay().toInstant(ZoneOffset.UTC))
                .bind("by", BY)
                .bind("now", clock.instant())
                .execute();
        return id;
    }
}
