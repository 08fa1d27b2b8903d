package daylight.organizations.representing;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.register.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The organizations for which an account speaks, and what they owe. */
@ApplicationScoped
class Memberships {
    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Membership(
            Where organization, boolean manager, @Nullable LocalDate until, List<Owed> reports) {}

    /** An annual report that was not filed. */
    record Owed(int year, LocalDate dueOn, boolean late) {}

    private final Jdbi jdbi;
    private final RegisterDay day;

    Memberships(Jdbi jdbi, RegisterDay day) {
        this.jdbi = jdbi;
        this.day = day;
    }

    private static final String SELECT = """
            SELECT o.id, o.reference, o.name, o.code, o.state, r.manager, r.until_day, a.year, a.due_on
            FROM (SELECT * FROM representative WHERE account = :account AND ended_at IS NULL
                    AND (until_day IS NULL OR until_day >= :today) ORDER BY id LIMIT 200) r
                JOIN organization o ON o.id = r.organization_id
                LEFT JOIN annual_report a ON a.organization_id = o.id AND a.filed_on IS NULL
                    AND o.state IN ('registered', 'suspended')
            ORDER BY o.name, o.id, a.year
            """;

    @Transactional
    public List<Membership> of(String account) {
        LocalDate today = day.today();
        Map<UUID, Membership> found = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(SELECT)
                .bind("account", account)
                .bind("today", today)
                .map((row, context) -> {
                    Membership one = found.computeIfAbsent(row.getObject("id", UUID.class), none -> membership(row));
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    if (due != null) {
                        one.reports().add(new Owed(row.getInt("year"), due, due.isBefore(today)));
                    }
                    return one;
                })
                .list());
        return List.copyOf(found.values());
    }

    private static Membership membership(ResultSet row) {
        try {
            return new Membership(
                    new Where(
                            row.getString("reference"),
                            row.getString("name"),
                            row.getString("code"),
                            row.getString("state")),
                    row.getBoolean("manager"),
                    row.getObject("until_day", LocalDate.class),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException("A row of our own statement", e);
        }
    }
}
