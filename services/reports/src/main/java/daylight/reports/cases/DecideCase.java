package daylight.reports.cases;

import daylight.kernel.http.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States and assignment. */
@ApplicationScoped
class DecideCase {
    private final Cases cases;
    private final Clock clock;

    DecideCase(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws CaseRefusal.NotNow 409 when the table has no such step */
    @Transactional
    void move(UUID id, long version, CaseState to) {
        Case locked = cases.lock(id);
        Versions.check(version, locked.version());
        if (to == CaseState.CLOSED) {
            throw new CaseRefusal.NotNow(locked.state());
        }
        CaseTransitions.require(locked.state(), to);
        // Whoever decides has seen the letters that wait: one more would have changed the version.
        cases.update(locked, "state = :state, waiting_since = NULL", update -> update.bind("state", to.code()));
        cases.note(id, LocalDate.now(clock));
    }

    @Transactional
    void assign(UUID id, long version, @Nullable String assignee) {
        Case locked = cases.lock(id);
        Versions.check(version, locked.version());
        cases.update(locked, "assignee = :assignee", update -> update.bind("assignee", assignee));
    }
}
