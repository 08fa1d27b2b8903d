package daylight.reports.cases;

import daylight.kernel.http.Versions;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.reports.outcomes.NewOutcome;
import daylight.reports.outcomes.PublishOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a case; an outcome, when the investigator wrote one, is published in the same transaction. */
@ApplicationScoped
class CloseCase {
    private final Cases cases;
    private final CaseClocks clocks;
    private final PublishOutcome publishOutcome;
    private final Clock clock;

    CloseCase(Cases cases, CaseClocks clocks, PublishOutcome publishOutcome, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.publishOutcome = publishOutcome;
        this.clock = clock;
    }

    /** @throws InvalidInput 422 when the outcome says another finding than the case has */
    @Transactional
    void close(UUID id, long version, @Nullable NewOutcome outcome) {
        Case locked = cases.lock(id);
        Versions.check(version, locked.version());
        CaseTransitions.require(locked.state(), CaseState.CLOSED);
        if (outcome != null && !outcome.outcome().equals(locked.state().code())) {
            throw InvalidInput.ofBody(List.of(new FieldError(
                    "outcome.outcome",
                    "Must be the finding of the case: " + locked.state().code() + ".")));
        }
        LocalDate today = LocalDate.now(clock);
        cases.update(
                locked,
                "state = 'closed', closed_on = :today, purge_on = :purge",
                update -> update.bind("today", today).bind("purge", clocks.purgeOn(today)));
        cases.note(id, today);
        if (outcome != null) {
            publishOutcome.publish(outcome);
        }
    }
}
