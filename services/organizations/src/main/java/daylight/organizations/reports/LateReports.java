package daylight.organizations.reports;

import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.register.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The public list of those who owe a report whose last day is past. */
@ApplicationScoped
class LateReports {
    private static final int SIZE = 50;
    private static final String SCOPE = "late";
    private static final List<String> FIRST = List.of("1000-01-01", new UUID(0, 0).toString(), "0");

    /** One of them. */
    record Late(Where organization, String kind, String region, int year, LocalDate dueOn, long daysLate) {}

    private record Row(UUID id, Late late) {}

    private final Jdbi jdbi;
    private final Cursors cursors;
    private final RegisterDay day;

    LateReports(Jdbi jdbi, Cursors cursors, RegisterDay day) {
        this.jdbi = jdbi;
        this.cursors = cursors;
        this.day = day;
    }

    /** The longest first. */
    @Transactional
    public Page<Late> page(@Nullable String cursor) {
        List<String> after = cursor == null ? FIRST : cursors.position(SCOPE, cursor);
        List<Row> found = found(after);
        boolean more = found.size() > SIZE;
        List<Row> shown = more ? found.subList(0, SIZE) : found;
        Row last = more ? shown.getLast() : null;
        String next = last == null
                ? null
                : cursors.next(
                        SCOPE,
                        List.of(
                                last.late().dueOn().toString(),
                                last.id().toString(),
                                Integer.toString(last.late().year())));
        return new Page<>(shown.stream().map(Row::late).toList(), next);
    }

    private List<Row> found(List<String> after) {
        LocalDate today = day.today();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.id, o.reference, o.name, o.code, o.state, o.kind, o.region, a.year, a.due_on
                        FROM annual_report a JOIN organization o ON o.id = a.organization_id
                        WHERE a.filed_on IS NULL AND a.due_on < :today AND o.state IN ('registered', 'suspended')
                            AND (a.due_on, a.organization_id, a.year) > (:due, :id, :year)
                        ORDER BY a.due_on, a.organization_id, a.year LIMIT :most
                        """)
                .bind("today", today)
                .bind("due", LocalDate.parse(after.getFirst()))
                .bind("id", UUID.fromString(after.get(1)))
                .bind("year", Integer.parseInt(after.get(2)))
                .bind("most", SIZE + 1)
                .map((row, context) -> new Row(row.getObject("id", UUID.class), late(row, today)))
                .list());
    }

    private static Late late(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new Late(
                new Where(
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("state")),
                row.getString("kind"),
                row.getString("region"),
                row.getInt("year"),
                due,
                ChronoUnit.DAYS.between(due, today));
    }
}
