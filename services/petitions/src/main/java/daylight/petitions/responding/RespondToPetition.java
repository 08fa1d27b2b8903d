package daylight.petitions.responding;

import daylight.contracts.petitions.HearingHeld;
import daylight.contracts.petitions.PetitionResponded;
import daylight.kernel.http.Versions;
import daylight.kernel.outbox.Outbox;
import daylight.kernel.security.Caller;
import daylight.kernel.security.Roles;
import daylight.petitions.announcing.Announcements;
import daylight.petitions.letters.Pages;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionAct;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.Thresholds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the agency owes: the answer, which becomes a disclosure record by its event, and the hearing. */
@ApplicationScoped
class RespondToPetition {
    private final Petitions petitions;
    private final Thresholds thresholds;
    private final Announcements announcements;
    private final Outbox outbox;
    private final Pages pages;
    private final Jdbi jdbi;
    private final Clock clock;

    RespondToPetition(
            Petitions petitions,
            Thresholds thresholds,
            Announcements announcements,
            Outbox outbox,
            Pages pages,
            Jdbi jdbi,
            Clock clock) {
        this.petitions = petitions;
        this.thresholds = thresholds;
        this.announcements = announcements;
        this.outbox = outbox;
        this.pages = pages;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Answers, once. */
    @Transactional
    public Petition respond(Duty duty, NewAnswer answer) {
        Instant now = clock.instant();
        UUID id = duty.petition();
        Petition petition = locked(duty, Thresholds.RESPONSE);
        PetitionState to = petition.state() == PetitionState.HEARING_DUE
                ? PetitionState.HEARING_DUE
                : heard(id) ? PetitionState.HEARD : PetitionState.RESPONDED;
        Petition moved = petitions.move(petition, PetitionAct.RESPOND, to, now, null);
        keep(id, Thresholds.RESPONSE, answer, now);
        outbox.append(new PetitionResponded(
                id,
                moved.version(),
                moved.reference(),
                moved.agency(),
                AnswerTitle.of(moved.reference(), moved.action()),
                answer.summary(),
                answer.body(),
                pages.petition(moved.reference()),
                now));
        announcements.add(id, "responded", now);
        return moved;
    }

    /** Tells of the hearing that was held. */
    @Transactional
    public Petition hear(Duty duty, NewAnswer hearing) {
        Instant now = clock.instant();
        UUID id = duty.petition();
        Petition petition = locked(duty, Thresholds.HEARING);
        PetitionState to = thresholds.owed(id, Thresholds.RESPONSE) ? PetitionState.RESPONSE_DUE : PetitionState.HEARD;
        Petition moved = petitions.move(petition, PetitionAct.HEAR, to, now, null);
        keep(id, Thresholds.HEARING, hearing, now);
        outbox.append(new HearingHeld(
                id, moved.version(), moved.reference(), moved.agency(), hearing.heldOn(), hearing.url(), now));
        announcements.add(id, "heard", now);
        return moved;
    }

    /** Another agency's petition is not there. */
    private Petition locked(Duty duty, String kind) {
        Petition petition = petitions.lock(duty.petition());
        if (!duty.by().actsFor(petition.agency()) && !duty.by().has(Roles.ADMIN)) {
            throw new PetitionRefusal.NotFound();
        }
        if (duty.revision() != null) {
            Versions.check(duty.revision(), petition.revision());
        }
        if (!thresholds.owed(petition.id(), kind)) {
            throw new PetitionRefusal.NotNow(petition.state());
        }
        return petition;
    }

    /**
     * Whose duty is met for which petition.
     *
     * @param revision of which the caller thinks; null for whatever it is now
     */
    record Duty(UUID petition, Caller by, @Nullable Long revision) {}

    private boolean heard(UUID id) {
        return thresholds.of(id).stream().anyMatch(one -> one.isHearing() && one.metAt() != null);
    }

    private void keep(UUID id, String kind, NewAnswer answer, Instant now) {
        thresholds.met(id, kind, now);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO petition_response (petition_id, kind, summary, body, at, held_on, url)"
                                + " VALUES (:petition, :kind, :summary, :body, :at, :heldOn, :url)")
                .bind("petition", id)
                .bind("kind", kind)
                .bind("summary", answer.summary())
                .bind("body", answer.body())
                .bind("at", now)
                .bind("heldOn", kind.equals(Thresholds.HEARING) ? answer.heldOn() : null)
                .bind("url", answer.url())
                .execute());
    }
}
