package daylight.organizations.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sets filed reports right: a typing error must not stand, plotted, for ever. */
@ApplicationScoped
public class CorrectReports {
    /** What of a filed report may be set right. */
    public enum Figure {
        INCOME("income = CAST(:value AS bigint)"),
        SPENDING("spending = CAST(:value AS bigint)"),
        STAFF("staff = CAST(:value AS integer)"),
        SUMMARY("summary = :value");

        private final String assignment;

        Figure(String assignment) {
            this.assignment = assignment;
        }

        String assignment() {
            return assignment;
        }
    }

    private final Jdbi jdbi;

    CorrectReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether there is one on a year to be set right. */
    public boolean filed(UUID organization, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM annual_report WHERE organization_id = :organization AND year = :year AND filed_on IS NOT NULL)")
                .bind("organization", organization)
                .bind("year", year)
                .mapTo(Boolean.class)
                .one());
    }

    /** Sets a filed one right, in the caller's transaction; what was filed stands in its filing. */
    public void correct(UUID organization, int year, Figure figure, String value) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE annual_report SET " + figure.assignment()
                        + " WHERE organization_id = :organization AND year = :year AND filed_on IS NOT NULL")
                .bind("organization", organization)
                .bind("year", year)
                .bind("value", value)
                .execute());
    }
}
