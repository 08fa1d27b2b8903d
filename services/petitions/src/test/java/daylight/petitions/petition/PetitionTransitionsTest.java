package daylight.petitions.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.petitions.petition.PetitionTransitions.Edge;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PetitionTransitionsTest {
    @Test
    void everyStateIsReachedFromADraft() {
        Set<PetitionState> reached = EnumSet.of(PetitionState.DRAFT);
        boolean more = true;
        while (more) {
            more = reached.addAll(PetitionTransitions.EDGES.stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .map(Edge::to)
                    .toList());
        }

        assertThat(reached).containsExactlyInAnyOrder(PetitionState.values());
    }

    @Test
    void anActIsAlwaysToldByTheSameEvent() {
        assertThat(PetitionTransitions.EDGES.stream()
                        .collect(Collectors.groupingBy(Edge::act, Collectors.mapping(Edge::event, Collectors.toSet()))))
                .allSatisfy((act, events) -> assertThat(events).hasSize(1));
    }

    @Test
    void theArchiveAndARefusalAreTheEnd() {
        assertThat(PetitionTransitions.EDGES)
                .noneMatch(edge -> edge.from() == PetitionState.ARCHIVED || edge.from() == PetitionState.REJECTED);
    }

    @Test
    void aDutyIsNeverArchived() {
        assertThat(PetitionTransitions.allows(PetitionState.RESPONSE_DUE, PetitionAct.ARCHIVE))
                .isFalse();
        assertThat(PetitionTransitions.allows(PetitionState.HEARING_DUE, PetitionAct.ARCHIVE))
                .isFalse();
    }

    @Test
    void whatIsNotInTheTableIsRefused() {
        assertThatThrownBy(() -> PetitionTransitions.next(PetitionState.DRAFT, PetitionAct.OPEN))
                .isInstanceOf(PetitionRefusal.NotNow.class);
    }
}
