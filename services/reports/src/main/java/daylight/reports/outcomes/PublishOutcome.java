package daylight.reports.outcomes;

import daylight.contracts.reports.OutcomePublished;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Counts an outcome and tells the public, in the transaction that closes the case. Row and event bear a random id of their own: neither names the case. */
@ApplicationScoped
public class PublishOutcome {
    private final Outcomes outcomes;
    private final Outbox outbox;
    private final Clock clock;

    PublishOutcome(Outcomes outcomes, Outbox outbox, Clock clock) {
        this.outcomes = outcomes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(NewOutcome outcome) {
        UUID id = UUID.randomUUID();
        LocalDate today = LocalDate.now(clock);
        outcomes.insert(id, outcome, today);
        outbox.append(new OutcomePublished(
                id,
                1,
                outcome.year(),
                outcome.category(),
                outcome.outcome(),
                outcome.agency(),
                outcome.titleEn(),
                outcome.titleZh(),
                outcome.textEn(),
                outcome.textZh(),
                today));
    }
}
