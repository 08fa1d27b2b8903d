package daylight.organizations.application;

import static daylight.organizations.application.ApplicationAct.*;
import static daylight.organizations.application.ApplicationState.*;

import java.util.List;

/** The whole life of an application: from where, by which act, to where. */
public final class ApplicationTransitions {
    /** One step. */
    public record Edge(ApplicationState from, ApplicationAct act, ApplicationState to) {}

    public static final List<Edge> EDGES = List.of(
            new Edge(DRAFT, SUBMIT, SUBMITTED),
            new Edge(RETURNED, SUBMIT, SUBMITTED),
            new Edge(DRAFT, WITHDRAW, WITHDRAWN),
            new Edge(SUBMITTED, WITHDRAW, WITHDRAWN),
            new Edge(RETURNED, WITHDRAW, WITHDRAWN),
            // A refusal that is only proposed is not known to its applicant.
            new Edge(REFUSAL_PROPOSED, WITHDRAW, WITHDRAWN),
            new Edge(SUBMITTED, RETURN, RETURNED),
            new Edge(SUBMITTED, APPROVE, APPROVED),
            new Edge(SUBMITTED, PROPOSE_REFUSAL, REFUSAL_PROPOSED),
            new Edge(REFUSAL_PROPOSED, CONFIRM_REFUSAL, REFUSED),
            new Edge(REFUSAL_PROPOSED, OBJECT, SUBMITTED));

    private ApplicationTransitions() {}

    /**
     * Where the act leads.
     *
     * @throws ApplicationRefusal.NotNow 409 when there is no such edge
     */
    public static ApplicationState next(ApplicationState from, ApplicationAct act) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.act() == act)
                .map(Edge::to)
                .findFirst()
                .orElseThrow(() -> new ApplicationRefusal.NotNow(from));
    }
}
