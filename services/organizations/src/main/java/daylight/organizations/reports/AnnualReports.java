package daylight.organizations.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.attachments.Attachments;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.register.Filing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps annual reports. */
@ApplicationScoped
public class AnnualReports {
    /** A report that was filed. Money in whole units of the currency of the organization's funds. */
    public record Filed(
            int year,
            long income,
            long spending,
            @Nullable Integer staff,
            @Nullable String summary) {}

    /** A file that came with a report: what the law calls public. */
    public record File(UUID id, String name, String type, long size, String sha256) {}

    /**
     * A year, filed or owed.
     *
     * @param late whether it was, or is: who is being wound up, or has ended, owes none any more
     * @param filing by which it was filed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Year(
            int year,
            LocalDate dueOn,
            @Nullable LocalDate filedOn,
            boolean late,
            @Nullable Long income,
            @Nullable Long spending,
            @Nullable Integer staff,
            @Nullable String summary,
            @Nullable UUID filing,
            List<File> attachments) {
        public Year {
            attachments = List.copyOf(attachments);
        }
    }

    private final Jdbi jdbi;
    private final Attachments attachments;
    private final RegisterDay day;

    AnnualReports(Jdbi jdbi, Attachments attachments, RegisterDay day) {
        this.jdbi = jdbi;
        this.attachments = attachments;
        this.day = day;
    }

    /**
     * Files one, in the caller's transaction.
     *
     * @param dueOn its last day, when it was not opened yet; one that is past was never asked for, and nobody is late with it (docs/adr/0014-register-by-filings.md)
     * @return whether it was not filed before
     */
    public boolean file(UUID organization, UUID filing, Filed report, LocalDate dueOn) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO annual_report (organization_id, year, due_on, filed_on, filing_id, income, spending, staff, summary)
                                VALUES (:organization, :year, greatest(CAST(:due AS date), CAST(:today AS date)), :today, :filing, :income, :spending, :staff, :summary)
                                ON CONFLICT (organization_id, year) DO UPDATE SET filed_on = excluded.filed_on, filing_id = excluded.filing_id,
                                    income = excluded.income, spending = excluded.spending, staff = excluded.staff, summary = excluded.summary
                                WHERE annual_report.filed_on IS NULL
                                """)
                        .bind("organization", organization)
                        .bind("year", report.year())
                        .bind("due", dueOn)
                        .bind("today", day.today())
                        .bind("filing", filing)
                        .bind("income", report.income())
                        .bind("spending", report.spending())
                        .bind("staff", report.staff())
                        .bind("summary", report.summary())
                        .execute()
                == 1);
    }

    /** An organization's, the newest year first. */
    @Transactional
    public List<Year> of(UUID organization) {
        Map<String, List<File>> files = new HashMap<>();
        List<UUID> filings = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT filing_id FROM annual_report WHERE organization_id = :organization AND filing_id IS NOT NULL ORDER BY year DESC LIMIT 200")
                .bind("organization", organization)
                .mapTo(UUID.class)
                .list());
        attachments
                .in(filings.stream().map(one -> Filing.FOLDER + one).toList())
                .forEach(one -> files.computeIfAbsent(one.folder(), folder -> new ArrayList<>())
                        .add(new File(one.id(), one.name(), one.type(), one.size(), one.sha256())));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.*, o.state IN ('registered', 'suspended') AS owes
                        FROM annual_report a JOIN organization o ON o.id = a.organization_id
                        WHERE organization_id = :organization ORDER BY year DESC LIMIT 200
                        """)
                .bind("organization", organization)
                .map((row, context) -> year(row, files))
                .list());
    }

    private Year year(ResultSet row, Map<String, List<File>> files) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate filed = row.getObject("filed_on", LocalDate.class);
        UUID filing = row.getObject("filing_id", UUID.class);
        return new Year(
                row.getInt("year"),
                due,
                filed,
                filed == null ? row.getBoolean("owes") && due.isBefore(day.today()) : filed.isAfter(due),
                row.getObject("income", Long.class),
                row.getObject("spending", Long.class),
                row.getObject("staff", Integer.class),
                row.getString("summary"),
                filing,
                files.getOrDefault(Filing.FOLDER + filing, List.of()));
    }
}
