package daylight.organizations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationTransitionsTest {
    @Test
    void everyStateIsReachedFromADraft() {
        Set<ApplicationState> reached = EnumSet.of(ApplicationState.DRAFT);
        boolean more = true;
        while (more) {
            more = reached.addAll(ApplicationTransitions.EDGES.stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .map(ApplicationTransitions.Edge::to)
                    .toList());
        }

        assertThat(reached).containsExactlyInAnyOrder(ApplicationState.values());
    }

    @Test
    void aRefusalGoesThroughAProposal() {
        assertThat(ApplicationTransitions.EDGES.stream()
                        .filter(edge -> edge.to() == ApplicationState.REFUSED)
                        .map(ApplicationTransitions.Edge::from))
                .containsExactly(ApplicationState.REFUSAL_PROPOSED);
        assertThatThrownBy(
                        () -> ApplicationTransitions.next(ApplicationState.SUBMITTED, ApplicationAct.CONFIRM_REFUSAL))
                .isInstanceOf(ApplicationRefusal.NotNow.class);
    }
}
