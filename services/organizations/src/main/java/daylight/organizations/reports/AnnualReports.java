package daylight.organizations.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.day.RegisterDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

    /** A year, filed or owed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Year(
            int year,
            LocalDate dueOn,
            @Nullable LocalDate filedOn,
            boolean late,
            @Nullable Long income,
            @Nullable Long spending,
            @Nullable Integer staff,
            @Nullable String summary) {}

    private final Jdbi jdbi;
    private final RegisterDay day;

    AnnualReports(Jdbi jdbi, RegisterDay day) {
        this.jdbi = jdbi;
        this.day = day;
    }

    /**
     * Files one, in the caller's transaction.
     *
     * @param dueOn its last day, when it was not opened yet
     * @return whether it was not filed before
     */
    public boolean file(UUID organization, UUID filing, Filed report, LocalDate dueOn) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO annual_report (organization_id, year, due_on, filed_on, filing_id, income, spending, staff, summary)
                                VALUES (:organization, :year, :due, :today, :filing, :income, :spending, :staff, :summary)
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
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM annual_report WHERE organization_id = :organization ORDER BY year DESC LIMIT 200")
                .bind("organization", organization)
                .map((row, context) -> year(row))
                .list());
    }

    private Year year(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate filed = row.getObject("filed_on", LocalDate.class);
        return new Year(
                row.getInt("year"),
                due,
                filed,
                filed == null ? due.isBefore(day.today()) : filed.isAfter(due),
                row.getObject("income", Long.class),
                row.getObject("spending", Long.class),
                row.getObject("staff", Integer.class),
                row.getString("summary"));
    }
}
