package daylight.petitions.petition;

import static daylight.petitions.petition.PetitionState.*;

import daylight.contracts.petitions.*;
import java.util.List;
import java.util.stream.Stream;

/** The whole life of a petition: from where, by which act, to where, told by which event. */
public final class PetitionTransitions {
    /** One step. */
    public record Edge(PetitionState from, PetitionAct act, PetitionState to, Class<? extends PetitionEvent> event) {}

    public static final List<Edge> EDGES = List.of(
            edge(DRAFT, PetitionAct.SUBMIT, GATHERING_SPONSORS, PetitionSubmitted.class),
            edge(GATHERING_SPONSORS, PetitionAct.FIND_SPONSORS, AWAITING_MODERATION, PetitionSponsored.class),
            edge(AWAITING_MODERATION, PetitionAct.FLAG, FLAGGED, PetitionFlagged.class),
            edge(FLAGGED, PetitionAct.UNFLAG, AWAITING_MODERATION, PetitionUnflagged.class),
            edge(AWAITING_MODERATION, PetitionAct.OPEN, OPEN, PetitionOpened.class),
            edge(FLAGGED, PetitionAct.OPEN, OPEN, PetitionOpened.class),
            edge(AWAITING_MODERATION, PetitionAct.REJECT, REJECTED, PetitionRejected.class),
            edge(FLAGGED, PetitionAct.REJECT, REJECTED, PetitionRejected.class),
            edge(OPEN, PetitionAct.REACH_RESPONSE, RESPONSE_DUE, ResponseThresholdReached.class),
            // Signatures of its last second are counted after the close.
            edge(CLOSED, PetitionAct.REACH_RESPONSE, RESPONSE_DUE, ResponseThresholdReached.class),
            edge(OPEN, PetitionAct.REACH_HEARING, HEARING_DUE, HearingThresholdReached.class),
            edge(CLOSED, PetitionAct.REACH_HEARING, HEARING_DUE, HearingThresholdReached.class),
            edge(RESPONSE_DUE, PetitionAct.REACH_HEARING, HEARING_DUE, HearingThresholdReached.class),
            edge(RESPONDED, PetitionAct.REACH_HEARING, HEARING_DUE, HearingThresholdReached.class),
            // Where hearings are asked at fewer signatures than answers, the answer is owed beside the hearing.
            edge(HEARING_DUE, PetitionAct.REACH_RESPONSE, HEARING_DUE, ResponseThresholdReached.class),
            edge(HEARD, PetitionAct.REACH_RESPONSE, RESPONSE_DUE, ResponseThresholdReached.class),
            edge(RESPONSE_DUE, PetitionAct.RESPOND, RESPONDED, PetitionResponded.class),
            // The hearing was held before the answer came.
            edge(RESPONSE_DUE, PetitionAct.RESPOND, HEARD, PetitionResponded.class),
            edge(HEARING_DUE, PetitionAct.RESPOND, HEARING_DUE, PetitionResponded.class),
            edge(HEARING_DUE, PetitionAct.HEAR, HEARD, HearingHeld.class),
            edge(HEARING_DUE, PetitionAct.HEAR, RESPONSE_DUE, HearingHeld.class),
            edge(OPEN, PetitionAct.CLOSE, CLOSED, PetitionClosed.class),
            // A duty outlives the time for signing.
            edge(RESPONSE_DUE, PetitionAct.CLOSE, RESPONSE_DUE, PetitionClosed.class),
            edge(RESPONDED, PetitionAct.CLOSE, RESPONDED, PetitionClosed.class),
            edge(HEARING_DUE, PetitionAct.CLOSE, HEARING_DUE, PetitionClosed.class),
            edge(HEARD, PetitionAct.CLOSE, HEARD, PetitionClosed.class),
            edge(OPEN, PetitionAct.TAKE_DOWN, TAKEN_DOWN, PetitionTakenDown.class),
            edge(CLOSED, PetitionAct.TAKE_DOWN, TAKEN_DOWN, PetitionTakenDown.class),
            edge(RESPONSE_DUE, PetitionAct.TAKE_DOWN, TAKEN_DOWN, PetitionTakenDown.class),
            edge(RESPONDED, PetitionAct.TAKE_DOWN, TAKEN_DOWN, PetitionTakenDown.class),
            edge(HEARING_DUE, PetitionAct.TAKE_DOWN, TAKEN_DOWN, PetitionTakenDown.class),
            edge(HEARD, PetitionAct.TAKE_DOWN, TAKEN_DOWN, PetitionTakenDown.class),
            edge(TAKEN_DOWN, PetitionAct.RESTORE, OPEN, PetitionRestored.class),
            edge(TAKEN_DOWN, PetitionAct.RESTORE, CLOSED, PetitionRestored.class),
            edge(TAKEN_DOWN, PetitionAct.RESTORE, RESPONSE_DUE, PetitionRestored.class),
            edge(TAKEN_DOWN, PetitionAct.RESTORE, RESPONDED, PetitionRestored.class),
            edge(TAKEN_DOWN, PetitionAct.RESTORE, HEARING_DUE, PetitionRestored.class),
            edge(TAKEN_DOWN, PetitionAct.RESTORE, HEARD, PetitionRestored.class),
            edge(CLOSED, PetitionAct.ARCHIVE, ARCHIVED, PetitionArchived.class),
            edge(RESPONDED, PetitionAct.ARCHIVE, ARCHIVED, PetitionArchived.class),
            edge(HEARD, PetitionAct.ARCHIVE, ARCHIVED, PetitionArchived.class));

    private PetitionTransitions() {}

    /**
     * Where the act leads.
     *
     * @throws PetitionRefusal.NotNow 409 when there is no such edge
     */
    public static PetitionState next(PetitionState from, PetitionAct act) {
        return edges(from, act).map(Edge::to).findFirst().orElseThrow(() -> new PetitionRefusal.NotNow(from));
    }

    /**
     * Where the act leads, of several ways the one that is wanted.
     *
     * @throws PetitionRefusal.NotNow 409 when there is no such edge
     */
    public static PetitionState next(PetitionState from, PetitionAct act, PetitionState wanted) {
        return edges(from, act)
                .map(Edge::to)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> new PetitionRefusal.NotNow(from));
    }

    public static boolean allows(PetitionState from, PetitionAct act) {
        return edges(from, act).findAny().isPresent();
    }

    private static Stream<Edge> edges(PetitionState from, PetitionAct act) {
        return EDGES.stream().filter(edge -> edge.from() == from && edge.act() == act);
    }

    private static Edge edge(
            PetitionState from, PetitionAct act, PetitionState to, Class<? extends PetitionEvent> event) {
        return new Edge(from, act, to, event);
    }
}
