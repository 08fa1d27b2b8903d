package daylight.organizations.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    @Test
    void everyStateIsReachedFromARegistration() {
        Set<OrganizationState> reached = EnumSet.of(OrganizationState.REGISTERED);
        boolean more = true;
        while (more) {
            more = reached.addAll(RegisterTransitions.EDGES.stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .map(RegisterTransitions.Edge::to)
                    .toList());
        }

        assertThat(reached).containsExactlyInAnyOrder(OrganizationState.values());
    }

    @Test
    void aFilingLeadsFromAStateToOneAlone() {
        assertThat(RegisterTransitions.EDGES.stream()
                        .collect(Collectors.groupingBy(
                                edge -> edge.from() + " " + edge.filing(), Collectors.counting())))
                .allSatisfy((edge, count) -> assertThat(count).isOne());
    }

    @Test
    void everyKindOfFilingLeadsSomewhereButTheRegistrationItself() {
        Set<FilingKind> kinds = RegisterTransitions.EDGES.stream()
                .map(RegisterTransitions.Edge::filing)
                .collect(Collectors.toSet());

        assertThat(EnumSet.complementOf(EnumSet.copyOf(kinds))).containsExactly(FilingKind.REGISTRATION);
    }

    @Test
    void whatEndedComesBackByARestorationAlone() {
        assertThat(RegisterTransitions.EDGES.stream()
                        .filter(edge -> edge.from().ended() && edge.to() != edge.from())
                        .map(RegisterTransitions.Edge::filing))
                .containsOnly(FilingKind.RESTORATION);
        assertThat(RegisterTransitions.EDGES.stream()
                        .filter(edge -> edge.from().ended() && edge.to() == edge.from())
                        .map(RegisterTransitions.Edge::filing))
                .containsOnly(FilingKind.CORRECTION);
        assertThatThrownBy(() -> RegisterTransitions.next(OrganizationState.DISSOLVED, FilingKind.CHANGE_OF_NAME))
                .isInstanceOf(RegisterRefusal.NotNow.class);
    }

    @Test
    void whatHadEffectOrEndedOtherwiseStaysSo() {
        assertThat(FilingTransitions.EDGES)
                .noneMatch(edge -> edge.from() == FilingState.EFFECTIVE
                        || edge.from() == FilingState.REFUSED
                        || edge.from() == FilingState.RETRACTED);
        assertThat(FilingTransitions.next(FilingState.EFFECTIVE, FilingAct.RETRACT))
                .isEmpty();
    }
}
