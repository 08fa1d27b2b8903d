package daylight.organizations.representing;

import daylight.kernel.housekeeping.Chore;
import daylight.organizations.day.RegisterDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Ends terms whose last day is past, and forgets invitations that expired. Nobody speaks after that day, whenever this runs: whoever asks looks at the day too. */
@ApplicationScoped
class EndTerms implements Chore {
    private static final int BATCH = 100;

    private final Terms terms;
    private final Representatives representatives;
    private final Invitations invitations;
    private final RegisterDay day;
    private final EndTerms self;

    EndTerms(Terms terms, Representatives representatives, Invitations invitations, RegisterDay day, EndTerms self) {
        this.terms = terms;
        this.representatives = representatives;
        this.invitations = invitations;
        this.day = day;
        this.self = self;
    }

    @Override
    public void tidy(Instant now) {
        while (self.endSome(now)) {
            // Each batch is a transaction of its own.
        }
        invitations.forget(now);
    }

    @Transactional
    public boolean endSome(Instant now) {
        List<Representative> over = terms.over(day.of(now), BATCH);
        over.forEach(representatives::end);
        return over.size() == BATCH;
    }
}
