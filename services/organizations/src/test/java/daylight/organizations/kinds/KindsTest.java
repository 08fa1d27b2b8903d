package daylight.organizations.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.kernel.calendar.StatutoryClocks;
import daylight.kernel.calendar.WorkingCalendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KindsTest {
    private final Kinds kinds = new Kinds();

    @Test
    void everyRuleNamesItsSourceInBothLanguages() {
        assertThat(kinds.all())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.rules()).isNotEmpty().allSatisfy(rule -> {
                    assertThat(rule.source()).isNotBlank();
                    assertThat(rule.sourceZh()).isNotBlank();
                    assertThat(rule.en()).isNotBlank();
                    assertThat(rule.zh()).isNotBlank();
                }));
    }

    @Test
    void everyKindOneCanApplyForHasItsClockOf60Days() {
        StatutoryClocks clocks = new StatutoryClocks(new WorkingCalendars());

        assertThat(kinds.registrable().values())
                .allSatisfy(kind -> assertThat(clocks.named(Objects.requireNonNull(kind.clock()))
                                .due(LocalDate.of(2026, 11, 1), List.of())
                                .date())
                        .isEqualTo(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void foundationsReportByTheEndOfMarchAndOthersByTheEndOfMay() {
        assertThat(due("foundation")).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(due("social-association")).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(due("social-service")).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void membersAreEnoughByPersonsOrOrganizationsOrBothTogether() {
        Kind.Members least = kinds.named("social-association").members();

        assertThat(least.enough(50, 0)).isTrue();
        assertThat(least.enough(0, 30)).isTrue();
        assertThat(least.enough(25, 25)).isTrue();
        assertThat(least.enough(25, 24)).isFalse();
    }

    private LocalDate due(String kind) {
        return Objects.requireNonNull(kinds.named(kind).report()).due(2025);
    }
}
