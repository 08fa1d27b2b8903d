package daylight.reports.cases;

import static daylight.reports.cases.CaseState.CLOSED;
import static daylight.reports.cases.CaseState.IN_INQUIRY;
import static daylight.reports.cases.CaseState.PARTLY_SUBSTANTIATED;
import static daylight.reports.cases.CaseState.RECEIVED;
import static daylight.reports.cases.CaseState.REFERRED;
import static daylight.reports.cases.CaseState.SUBSTANTIATED;
import static daylight.reports.cases.CaseState.TRIAGED;
import static daylight.reports.cases.CaseState.UNSUBSTANTIATED;

import java.util.List;

/** The whole life of a case. Closing is an act of its own, for it may publish an outcome and starts the time to the purge. */
final class CaseTransitions {
    /** One step. */
    record Edge(CaseState from, CaseState to) {}

    static final List<Edge> EDGES = List.of(
            new Edge(RECEIVED, TRIAGED),
            new Edge(TRIAGED, IN_INQUIRY),
            new Edge(TRIAGED, REFERRED),
            new Edge(TRIAGED, UNSUBSTANTIATED),
            new Edge(IN_INQUIRY, REFERRED),
            new Edge(IN_INQUIRY, SUBSTANTIATED),
            new Edge(IN_INQUIRY, PARTLY_SUBSTANTIATED),
            new Edge(IN_INQUIRY, UNSUBSTANTIATED),
            new Edge(REFERRED, IN_INQUIRY),
            new Edge(REFERRED, SUBSTANTIATED),
            new Edge(REFERRED, PARTLY_SUBSTANTIATED),
            new Edge(REFERRED, UNSUBSTANTIATED),
            // Taken up again.
            new Edge(SUBSTANTIATED, IN_INQUIRY),
            new Edge(PARTLY_SUBSTANTIATED, IN_INQUIRY),
            new Edge(UNSUBSTANTIATED, IN_INQUIRY),
            new Edge(SUBSTANTIATED, CLOSED),
            new Edge(PARTLY_SUBSTANTIATED, CLOSED),
            new Edge(UNSUBSTANTIATED, CLOSED));

    private CaseTransitions() {}

    /**
     * Checks a step.
     *
     * @throws CaseRefusal.NotNow 409 when there is no such edge
     */
    static void require(CaseState from, CaseState to) {
        if (!EDGES.contains(new Edge(from, to))) {
            throw new CaseRefusal.NotNow(from);
        }
    }

    /** Where a case may go by a decision alone: closing is not among them. */
    static List<CaseState> decisions(CaseState from) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.to() != CLOSED)
                .map(Edge::to)
                .toList();
    }
}
