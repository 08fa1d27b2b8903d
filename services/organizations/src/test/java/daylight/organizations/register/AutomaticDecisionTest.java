package daylight.organizations.register;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.organizations.register.AutomaticDecision.Why;
import daylight.organizations.stored.StoredJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutomaticDecisionTest {
    private static final List<AutomaticDecision> ALL = List.of(
            AutomaticDecision.ofState(OrganizationState.SUSPENDED),
            AutomaticDecision.ofOther(OrganizationState.DISSOLVED),
            AutomaticDecision.ofName("Somebody has reserved it.", "该名称已被他人预留。"),
            AutomaticDecision.ofOfficer(2, "The term is over.", "任期已届满。"),
            AutomaticDecision.ofNothingNew());

    @Test
    void eachIsToldInBothLanguagesAndComesBackAsItWasStored() {
        assertThat(ALL).extracting(AutomaticDecision::why).containsExactlyInAnyOrder(Why.values());
        assertThat(ALL).allSatisfy(one -> {
            assertThat(one.english()).doesNotContainPattern("\\p{IsHan}").doesNotContain("null");
            assertThat(one.chinese()).containsPattern("\\p{IsHan}").doesNotContainPattern("[a-z]");
            assertThat(StoredJson.read(StoredJson.text(one), AutomaticDecision.class))
                    .isEqualTo(one);
        });
    }
}
