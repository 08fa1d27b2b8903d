package daylight.petitions.counting;

import daylight.contracts.petitions.HearingThresholdReached;
import daylight.contracts.petitions.PetitionEvent;
import daylight.contracts.petitions.ResponseThresholdReached;
import daylight.kernel.calendar.DueDate;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.announcing.Announcements;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionAct;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.PetitionTransitions;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.Thresholds;
import daylight.petitions.petition.Thresholds.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Starts the clock of a duty when a total reaches its number. */
@ApplicationScoped
class ReachThresholds {
    private final Thresholds thresholds;
    private final Petitions petitions;
    private final Agencies agencies;
    private final Announcements announcements;
    private final Outbox outbox;

    ReachThresholds(
            Thresholds thresholds, Petitions petitions, Agencies agencies, Announcements announcements, Outbox outbox) {
        this.thresholds = thresholds;
        this.petitions = petitions;
        this.agencies = agencies;
        this.announcements = announcements;
        this.outbox = outbox;
    }

    /** Looks at a locked petition; thresholds reached together are taken from the lower up. */
    void reach(Petition locked, long total, Instant now) {
        Petition petition = locked;
        for (Threshold threshold : thresholds.unreached(petition.id(), total)) {
            PetitionAct act = threshold.isHearing() ? PetitionAct.REACH_HEARING : PetitionAct.REACH_RESPONSE;
            if (PetitionTransitions.allows(petition.state(), act)) {
                petition = reach(petition, threshold, act, total, now);
            }
        }
    }

    private Petition reach(Petition petition, Threshold threshold, PetitionAct act, long total, Instant now) {
        PetitionState to = PetitionTransitions.next(petition.state(), act);
        Petition moved = petitions.move(petition, act, to, now, null);
        DueDate due = agencies.workingDaysFrom(petition.agency(), now, threshold.days());
        thresholds.reached(petition.id(), threshold.kind(), now, due);
        outbox.append(event(moved, threshold, total, due, now));
        announcements.add(moved.id(), threshold.kind() + "-threshold", now);
        return moved;
    }

    private static PetitionEvent event(Petition petition, Threshold threshold, long total, DueDate due, Instant now) {
        return threshold.isHearing()
                ? new HearingThresholdReached(
                        petition.id(), petition.version(), total, petition.agency(), due.date(), due.provisional(), now)
                : new ResponseThresholdReached(
                        petition.id(),
                        petition.version(),
                        total,
                        petition.agency(),
                        due.date(),
                        due.provisional(),
                        now);
    }
}
