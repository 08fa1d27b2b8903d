package daylight.petitions.moderation;

import daylight.contracts.petitions.PetitionFlagged;
import daylight.contracts.petitions.PetitionOpened;
import daylight.contracts.petitions.PetitionRejected;
import daylight.contracts.petitions.PetitionRestored;
import daylight.contracts.petitions.PetitionTakenDown;
import daylight.contracts.petitions.PetitionUnflagged;
import daylight.kernel.http.Versions;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.announcing.Announcements;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionAct;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.PetitionTransitions;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.RejectionCode;
import daylight.petitions.petition.Thresholds;
import daylight.petitions.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The acts of moderators. Each takes the edit lock, moves the petition and says so in an event; the lock is free again after an act that decides. */
@ApplicationScoped
class ModeratePetition {
    /** How long a petition can be signed: the practice of the UK Parliament's petitions site. */
    private static final int OPEN_MONTHS = 6;

    private final Petitions petitions;
    private final Thresholds thresholds;
    private final Regions regions;
    private final Locks locks;
    private final Announcements announcements;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final Clock clock;

    ModeratePetition(
            Petitions petitions,
            Thresholds thresholds,
            Regions regions,
            Locks locks,
            Announcements announcements,
            Outbox outbox,
            Jdbi jdbi,
            Clock clock) {
        this.petitions = petitions;
        this.thresholds = thresholds;
        this.regions = regions;
        this.locks = locks;
        this.announcements = announcements;
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Opens it for signatures and fixes its thresholds. */
    @Transactional
    public Petition open(Handling by) {
        Instant now = clock.instant();
        UUID id = by.petition();
        Petition petition = taken(by);
        Instant closes = now.atZone(ZoneOffset.UTC).plusMonths(OPEN_MONTHS).toInstant();
        set(id, "opened_at = :opened, closes_at = :closes", Map.of("opened", now, "closes", closes));
        thresholds.fix(id, regions.upwards(petition.region()));
        Petition moved = petitions.move(petition, PetitionAct.OPEN, PetitionState.OPEN, now, null);
        outbox.append(new PetitionOpened(
                id, moved.version(), moved.reference(), moved.agency(), moved.region(), moved.action(), closes, now));
        announcements.add(id, "opened", now);
        thresholds.lookAgain(id);
        locks.free(by.petition(), by.moderator());
        return moved;
    }

    /** Refuses it, publicly. */
    @Transactional
    public Petition reject(Handling by, RejectionCode code, @Nullable String details) {
        Instant now = clock.instant();
        UUID id = by.petition();
        Petition petition = taken(by);
        PetitionTransitions.next(petition.state(), PetitionAct.REJECT);
        set(
                id,
                "rejection_code = :code, rejection_details = :details, hidden = :hidden, closed_at = :now",
                Map.of(
                        "code",
                        code.code(),
                        "details",
                        Objects.requireNonNullElse(details, ""),
                        "hidden",
                        code.hidden(),
                        "now",
                        now));
        Petition moved = petitions.move(petition, PetitionAct.REJECT, PetitionState.REJECTED, now, code.sentence());
        boolean ask = code == RejectionCode.ASK_FOR_INFORMATION;
        outbox.append(new PetitionRejected(id, moved.version(), code.code(), code.hidden(), ask, now));
        announcements.add(id, "rejected", now);
        locks.free(by.petition(), by.moderator());
        return moved;
    }

    /** Sets it aside for a second opinion. */
    @Transactional
    public Petition flag(Handling by) {
        Instant now = clock.instant();
        UUID id = by.petition();
        Petition moved = petitions.move(taken(by), PetitionAct.FLAG, PetitionState.FLAGGED, now, null);
        outbox.append(new PetitionFlagged(id, moved.version(), now));
        locks.free(by.petition(), by.moderator());
        return moved;
    }

    /** Puts it back into the queue. */
    @Transactional
    public Petition unflag(Handling by) {
        Instant now = clock.instant();
        UUID id = by.petition();
        Petition moved = petitions.move(taken(by), PetitionAct.UNFLAG, PetitionState.AWAITING_MODERATION, now, null);
        outbox.append(new PetitionUnflagged(id, moved.version(), now));
        locks.free(by.petition(), by.moderator());
        return moved;
    }

    /** Takes it from public view; the reason stays. */
    @Transactional
    public Petition takeDown(Handling by, String reason) {
        Instant now = clock.instant();
        UUID id = by.petition();
        Petition petition = taken(by);
        PetitionTransitions.next(petition.state(), PetitionAct.TAKE_DOWN);
        set(
                id,
                "taken_down_from = :from, takedown_reason = :reason",
                Map.of("from", petition.state().code(), "reason", reason));
        Petition moved = petitions.move(petition, PetitionAct.TAKE_DOWN, PetitionState.TAKEN_DOWN, now, reason);
        outbox.append(new PetitionTakenDown(id, moved.version(), reason, now));
        locks.free(by.petition(), by.moderator());
        return moved;
    }

    /** Shows it again, in the state it was in. */
    @Transactional
    public Petition restore(Handling by) {
        Instant now = clock.instant();
        UUID id = by.petition();
        Petition petition = taken(by);
        PetitionState before = Objects.requireNonNullElse(petition.takenDownFrom(), PetitionState.OPEN);
        Petition moved = petitions.move(petition, PetitionAct.RESTORE, before, now, null);
        outbox.append(new PetitionRestored(id, moved.version(), now));
        thresholds.lookAgain(id);
        locks.free(by.petition(), by.moderator());
        return moved;
    }

    private Petition taken(Handling by) {
        Petition petition = petitions.lock(by.petition());
        if (by.revision() != null) {
            Versions.check(by.revision(), petition.revision());
        }
        locks.take(by.petition(), by.moderator());
        return petition;
    }

    private void set(UUID id, String columns, Map<String, Object> values) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE petition SET " + columns + " WHERE id = :id")
                .bindMap(values)
                .bind("id", id)
                .execute());
    }
}
