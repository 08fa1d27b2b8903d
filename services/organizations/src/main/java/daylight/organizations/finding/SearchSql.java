package daylight.organizations.finding;

import daylight.organizations.finding.Found.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The parts of a question to the register in SQL. */
final class SearchSql {
    private SearchSql() {}

    /** What follows WHERE TRUE. */
    static String where(SearchQuery asked) {
        StringBuilder sql = new StringBuilder();
        if (!asked.terms().isEmpty()) {
            sql.append(" AND search @@ CAST(:terms AS tsquery)");
        }
        if (asked.abnormal() != null) {
            sql.append(" AND abnormal = :abnormal");
        }
        if (asked.late() != null) {
            sql.append(asked.late() ? " AND " : " AND NOT ").append(late("organization"));
        }
        return sql.toString();
    }

    /** Whether an annual report of a row is overdue: one that is being wound up, or has ended, owes none any more. */
    static String late(String table) {
        return "(" + table + ".state IN ('registered', 'suspended') AND EXISTS (SELECT FROM annual_report r WHERE"
                + " r.organization_id = " + table + ".id AND r.filed_on IS NULL AND r.due_on < :today))";
    }

    static Query bind(Query query, SearchQuery asked, LocalDate today) {
        return query.bind("terms", asked.terms())
                .bind("key", asked.key())
                .bind("abnormal", asked.abnormal())
                .bind("today", today);
    }

    /** A row of {@code SELECT organization.*, late}. */
    static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("code"),
                row.getString("foreign_number"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("region"),
                row.getString("state"),
                row.getBoolean("abnormal"),
                row.getBoolean("late"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
