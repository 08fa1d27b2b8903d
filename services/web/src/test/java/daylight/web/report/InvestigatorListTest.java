package daylight.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvestigatorListTest {
    @Test
    void number_and_bodies_are_read_from_the_signed_note() {
        InvestigatorList list = InvestigatorList.of("""
                daylight-roster/v1
                epoch 12
                from 2026-11-23
                until 2026-12-28
                previous 0000
                body audit-office National Audit Office | 国家审计署
                body harbour-discipline Harbour Discipline Commission | 港湾纪律检查委员会
                member age1q 4c1f audit-office

                \u2014 localhost:8080/roster Az3g
                """);

        assertThat(list.published()).isTrue();
        assertThat(list.epoch()).isEqualTo(12);
        assertThat(list.bodies())
                .containsExactly(
                        new InvestigatorList.Body("audit-office", "National Audit Office", "国家审计署"),
                        new InvestigatorList.Body("harbour-discipline", "Harbour Discipline Commission", "港湾纪律检查委员会"));
    }

    @Test
    void without_a_note_there_is_nobody_to_seal_to() {
        assertThat(InvestigatorList.of("").published()).isFalse();
        assertThat(InvestigatorList.NONE.bodies()).isEmpty();
    }
}
