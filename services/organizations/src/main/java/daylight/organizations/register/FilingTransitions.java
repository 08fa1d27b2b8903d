package daylight.organizations.register;

import static daylight.organizations.register.FilingState.*;

import java.util.List;
import java.util.Optional;

/** The whole life of a filing: from where, by which act, to where. */
public final class FilingTransitions {
    /** One step. */
    public record Edge(FilingState from, FilingAct act, FilingState to) {}

    public static final List<Edge> EDGES = List.of(
            new Edge(AWAITING_REVIEW, FilingAct.ACCEPT, EFFECTIVE),
            new Edge(AWAITING_REVIEW, FilingAct.SCHEDULE, SCHEDULED),
            new Edge(AWAITING_REVIEW, FilingAct.REFUSE, REFUSED),
            new Edge(AWAITING_REVIEW, FilingAct.RETRACT, RETRACTED),
            new Edge(AWAITING_SECOND, FilingAct.ACCEPT, EFFECTIVE),
            new Edge(AWAITING_SECOND, FilingAct.SCHEDULE, SCHEDULED),
            new Edge(AWAITING_SECOND, FilingAct.REFUSE, REFUSED),
            new Edge(AWAITING_SECOND, FilingAct.RETRACT, RETRACTED),
            new Edge(SCHEDULED, FilingAct.TAKE_EFFECT, EFFECTIVE),
            new Edge(SCHEDULED, FilingAct.RETRACT, RETRACTED),
            // What no longer fits when its day comes has no effect.
            new Edge(SCHEDULED, FilingAct.REFUSE, REFUSED));

    private FilingTransitions() {}

    /** Where the act leads; empty when it does not fit. */
    public static Optional<FilingState> next(FilingState from, FilingAct act) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.act() == act)
                .map(Edge::to)
                .findFirst();
    }
}
