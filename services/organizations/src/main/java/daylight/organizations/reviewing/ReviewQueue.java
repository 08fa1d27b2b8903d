package daylight.organizations.reviewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.organizations.application.Application;
import daylight.organizations.application.ApplicationState;
import daylight.organizations.application.Applications;
import daylight.organizations.application.ShowApplication;
import daylight.organizations.day.RegisterDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What waits for registrars, by the last day for its decision. */
@ApplicationScoped
class ReviewQueue {
    private static final int SIZE = 50;
    private static final int AMBER = 15;

    /** What is asked for; without a state, all that waits for a decision. */
    record Query(
            @Nullable ApplicationState state,
            boolean mine,
            @Nullable String cursor) {}

    /**
     * One that waits.
     *
     * @param dueOn the last day for the decision; null while the clock does not run
     * @param daysLeft until that day, negative when it is past
     * @param age in-time, amber (15 days or less) or late; stopped while the clock does not run
     * @param assigned nobody, me or other
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waiting(
            UUID id,
            String reference,
            String state,
            long version,
            String name,
            String kind,
            String region,
            @Nullable Instant submittedAt,
            @Nullable LocalDate dueOn,
            @Nullable Long daysLeft,
            String age,
            int submissions,
            String assigned) {}

    private final Jdbi jdbi;
    private final Cursors cursors;
    private final RegisterDay day;

    ReviewQueue(Jdbi jdbi, Cursors cursors, RegisterDay day) {
        this.jdbi = jdbi;
        this.cursors = cursors;
        this.day = day;
    }

    @Transactional
    public Page<Waiting> page(Query query, String registrar) {
        String scope = "review/" + query.state() + "/" + query.mine();
        List<String> after = query.cursor() == null
                ? List.of("1000-01-01", "00000000-0000-0000-0000-000000000000")
                : cursors.position(scope, query.cursor());
        List<Application> found = found(query, registrar, after);
        boolean more = found.size() > SIZE;
        List<Waiting> items =
                found.stream().limit(SIZE).map(one -> waiting(one, registrar)).toList();
        Application last = more ? found.get(SIZE - 1) : null;
        return new Page<>(
                items,
                last == null
                        ? null
                        : cursors.next(
                                scope,
                                List.of(
                                        Objects.requireNonNull(last.dueOn()).toString(),
                                        last.id().toString())));
    }

    private List<Application> found(Query query, String registrar, List<String> after) {
        String states = query.state() == null ? "a.state IN ('submitted', 'refusal-proposed')" : "a.state = :state";
        String mine = query.mine() ? " AND a.assignee = :registrar" : "";
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Applications.COLUMNS
                        + " FROM application a WHERE " + states + mine
                        + " AND due_on IS NOT NULL AND (due_on, id) > (:due, :id) ORDER BY due_on, id LIMIT :most")
                .bind("state", query.state() == null ? "" : query.state().code())
                .bind("registrar", registrar)
                .bind("due", LocalDate.parse(after.getFirst()))
                .bind("id", UUID.fromString(after.getLast()))
                .bind("most", SIZE + 1)
                .map((row, context) -> Applications.read(row))
                .list());
    }

    private Waiting waiting(Application one, String registrar) {
        LocalDate due = one.state().clocked() ? Objects.requireNonNull(one.dueOn()) : null;
        Long left = due == null ? null : ChronoUnit.DAYS.between(day.today(), due);
        var name = Objects.requireNonNull(one.steps().name());
        return new Waiting(
                one.id(),
                one.reference(),
                one.state().code(),
                one.version(),
                Objects.requireNonNullElse(name.name(), ""),
                Objects.requireNonNullElse(name.kind(), ""),
                Objects.requireNonNullElse(name.region(), ""),
                one.submittedAt(),
                due,
                left,
                age(left),
                one.submissions(),
                ShowApplication.assigned(one, registrar));
    }

    private static String age(@Nullable Long left) {
        if (left == null) {
            return "stopped";
        }
        return left < 0 ? "late" : left <= AMBER ? "amber" : "in-time";
    }
}
