package daylight.organizations.reviewing;

import daylight.kernel.http.Versions;
import daylight.organizations.application.Application;
import daylight.organizations.application.Application.Point;
import daylight.organizations.application.Application.Refused;
import daylight.organizations.application.ApplicationAct;
import daylight.organizations.application.ApplicationRefusal;
import daylight.organizations.application.ApplicationState;
import daylight.organizations.application.ApplicationTransitions;
import daylight.organizations.application.Applications;
import daylight.organizations.register.RegisterRefusal;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The acts of a registrar on an application of somebody else. Each takes the row, refuses an old version and moves the application along one edge. */
@ApplicationScoped
class ReviewApplication {
    /**
     * Who acts on what.
     *
     * @param version as the registrar read it
     */
    record Handling(UUID application, String registrar, long version) {}

    private final Applications applications;
    private final EnterApproved enter;
    private final Letters letters;
    private final Clock clock;

    ReviewApplication(Applications applications, EnterApproved enter, Letters letters, Clock clock) {
        this.applications = applications;
        this.enter = enter;
        this.letters = letters;
        this.clock = clock;
    }

    /** Takes it on, or gives it back. */
    @Transactional
    public void assign(Handling by, boolean assigned) {
        Application one = taken(by);
        if (one.state() != ApplicationState.SUBMITTED && one.state() != ApplicationState.REFUSAL_PROPOSED) {
            throw new ApplicationRefusal.NotNow(one.state());
        }
        Map<String, Object> values = new HashMap<>();
        values.put("assignee", assigned ? by.registrar() : null);
        applications.update(one.id(), "assignee = :assignee", values, clock.instant());
    }

    /** Sends it back to be corrected, point by point. */
    @Transactional
    public void sendBack(Handling by, List<Point> points) {
        Application one = taken(by);
        Instant now = clock.instant();
        applications.keepPoints(one, points);
        move(
                one,
                ApplicationAct.RETURN,
                "points = CAST(:points AS jsonb), assignee = coalesce(assignee, :by)",
                Map.of("points", StoredJson.text(points), "by", by.registrar()),
                now);
        letters.returned(one);
    }

    /**
     * Approves it: the organization is registered from today.
     *
     * @throws RegisterRefusal.NameTaken 409 when another got the name meanwhile
     */
    @Transactional
    public void approve(Handling by) {
        Application one = taken(by);
        ApplicationTransitions.next(one.state(), ApplicationAct.APPROVE);
        UUID organization = enter.enter(one, by.registrar());
        move(
                one,
                ApplicationAct.APPROVE,
                "organization = :organization, decided_at = :now, decided_by = :by, email = NULL",
                Map.of("organization", organization, "now", clock.instant(), "by", by.registrar()),
                clock.instant());
        letters.approved(one);
    }

    /** Proposes to refuse it; a second registrar decides. */
    @Transactional
    public void proposeRefusal(Handling by, Refused refusal) {
        move(
                taken(by),
                ApplicationAct.PROPOSE_REFUSAL,
                "refusal = CAST(:refusal AS jsonb), proposed_by = :by",
                Map.of("refusal", StoredJson.text(refusal), "by", by.registrar()),
                clock.instant());
    }

    /**
     * Refuses it.
     *
     * @throws RegisterRefusal.SecondRegistrar 403 to the one who proposed it
     */
    @Transactional
    public void confirmRefusal(Handling by) {
        Application one = second(by);
        move(
                one,
                ApplicationAct.CONFIRM_REFUSAL,
                "decided_at = :now, decided_by = :by, email = NULL",
                Map.of("now", clock.instant(), "by", by.registrar()),
                clock.instant());
        letters.refused(one);
    }

    /** Does not refuse it: it waits again, with whoever objected, and the reason stands with it for the next who proposes. */
    @Transactional
    public void objectToRefusal(Handling by, String reason) {
        move(
                second(by),
                ApplicationAct.OBJECT,
                "refusal = NULL, proposed_by = NULL, assignee = :by, objection = :reason",
                Map.of("by", by.registrar(), "reason", reason),
                clock.instant());
    }

    private Application second(Handling by) {
        Application one = taken(by);
        if (by.registrar().equals(one.proposedBy())) {
            throw new RegisterRefusal.SecondRegistrar();
        }
        return one;
    }

    /** Whoever applied has no part in the decision. */
    private Application taken(Handling by) {
        Application one = applications.lock(by.application());
        if (by.registrar().equals(one.account())) {
            throw new RegisterRefusal.SecondRegistrar();
        }
        Versions.check(by.version(), one.version());
        return one;
    }

    private void move(Application one, ApplicationAct act, String assignments, Map<String, ?> values, Instant now) {
        ApplicationState to = ApplicationTransitions.next(one.state(), act);
        Map<String, Object> all = new HashMap<>(values);
        all.put("state", to.code());
        applications.update(one.id(), "state = :state, " + assignments, all, now);
    }
}
