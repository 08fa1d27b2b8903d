package daylight.reports.cases;

import daylight.kernel.http.Versions;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.reports.agencies.Agencies;
import daylight.reports.outcomes.NewOutcome;
import daylight.reports.outcomes.PublishOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a case; an outcome, when the investigator wrote one, is published in the same transaction. */
@ApplicationScoped
class CloseCase {
    private final Cases cases;
    private final CaseClocks clocks;
    private final PublishOutcome publishOutcome;
    private final Agencies agencies;
    private final Clock clock;

    CloseCase(Cases cases, CaseClocks clocks, PublishOutcome publishOutcome, Agencies agencies, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.publishOutcome = publishOutcome;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @throws InvalidInput 422 when the outcome says another finding than the case has, or names no agency that there is */
    @Transactional
    void close(UUID id, long version, @Nullable NewOutcome outcome) {
        Case locked = cases.lock(id);
        Versions.check(version, locked.version());
        CaseTransitions.require(locked.state(), CaseState.CLOSED);
        if (outcome != null) {
            check(outcome, locked.state());
        }
        LocalDate today = LocalDate.now(clock);
        cases.update(
                locked,
                "state = 'closed', waiting_since = NULL, closed_on = :today, purge_on = :purge",
                update -> update.bind("today", today).bind("purge", clocks.purgeOn(today)));
        cases.note(id, today);
        if (outcome != null) {
            publishOutcome.publish(outcome);
        }
    }

    private void check(NewOutcome outcome, CaseState finding) {
        List<FieldError> errors = new ArrayList<>();
        if (!outcome.outcome().equals(finding.code())) {
            errors.add(new FieldError("outcome.outcome", "Must be the finding of the case: " + finding.code() + "."));
        }
        if (!agencies.isKnown(outcome.agency())) {
            errors.add(new FieldError(
                    "outcome.agencySlug",
                    "There is no such agency. One that was registered just now is known in a moment."));
        }
        if (!errors.isEmpty()) {
            throw InvalidInput.ofBody(errors);
        }
    }
}
