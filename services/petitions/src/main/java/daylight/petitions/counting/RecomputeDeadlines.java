package daylight.petitions.counting;

import daylight.contracts.petitions.DeadlineRecomputed;
import daylight.kernel.calendar.DueDate;
import daylight.kernel.housekeeping.Chore;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.agencies.CalendarYears;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.Thresholds;
import daylight.petitions.petition.Thresholds.Threshold;
import daylight.petitions.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts provisional deadlines again: a calendar comes by event or with a new release, and the first tidying after it finds what it changes. */
@ApplicationScoped
class RecomputeDeadlines implements Chore {
    private final Rounds<UUID> rounds = new Rounds<>("Counting the days again");
    private final Jdbi jdbi;
    private final Petitions petitions;
    private final Thresholds thresholds;
    private final Agencies agencies;
    private final CalendarYears years;
    private final Outbox outbox;

    RecomputeDeadlines(
            Jdbi jdbi,
            Petitions petitions,
            Thresholds thresholds,
            Agencies agencies,
            CalendarYears years,
            Outbox outbox) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.thresholds = thresholds;
        this.agencies = agencies;
        this.years = years;
        this.outbox = outbox;
    }

    @Override
    public void tidy(Instant now) {
        years.learn();
        List<UUID> waiting = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT petition_id FROM petition_threshold WHERE provisional AND met_at IS NULL")
                .mapTo(UUID.class)
                .list());
        rounds.each(waiting, id -> QuarkusTransaction.requiringNew().run(() -> recompute(id, now)));
    }

    private void recompute(UUID id, Instant now) {
        Petition petition = petitions.lock(id);
        for (Threshold one : thresholds.of(id)) {
            if (one.reachedAt() != null && one.metAt() == null && Boolean.TRUE.equals(one.provisional())) {
                recompute(petition, one, one.reachedAt(), now);
            }
        }
    }

    private void recompute(Petition petition, Threshold one, Instant reached, Instant now) {
        DueDate due = agencies.workingDaysFrom(petition.agency(), reached, one.days());
        if (due.provisional() && due.date().equals(one.dueOn())) {
            return;
        }
        thresholds.reached(petition.id(), one.kind(), reached, due);
        outbox.append(new DeadlineRecomputed(
                petition.id(), petitions.nextVersion(petition.id()), one.kind(), due.date(), due.provisional(), now));
    }
}
