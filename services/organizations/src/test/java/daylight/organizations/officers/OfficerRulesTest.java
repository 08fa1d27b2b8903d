package daylight.organizations.officers;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficerRulesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private final Kind foundation = new Kinds().named("foundation");

    @Test
    void aFoundationNeedsABoardOfFiveAndASupervisor() {
        List<DraftOfficer> four = officers("legal-representative", "chair", "secretary-general", "board-member");

        assertThat(OfficerRules.missing(four, foundation))
                .extracting(OfficerRules.Missing::detail)
                .containsExactlyInAnyOrder("Somebody as: Supervisor.", "Board of 5 to 25 people; there are 4.");
        four.add(officer("board-member", 10));
        four.add(officer("supervisor", 11));
        assertThat(OfficerRules.missing(four, foundation)).isEmpty();
    }

    @Test
    void onePersonInTwoOfficesIsOneOfTheBoard() {
        List<DraftOfficer> five = officers("chair", "secretary-general", "board-member", "board-member", "supervisor");
        five.add(officer("legal-representative", 0));

        assertThat(OfficerRules.missing(five, foundation))
                .extracting(OfficerRules.Missing::detail)
                .containsExactly("Board of 5 to 25 people; there are 4.");
    }

    @Test
    void thereIsOneLegalRepresentative() {
        List<DraftOfficer> two = officers(
                "legal-representative", "chair", "secretary-general", "board-member", "supervisor", "board-member");
        two.add(officer("legal-representative", 20));

        assertThat(OfficerRules.missing(two, foundation))
                .extracting(OfficerRules.Missing::detail)
                .containsExactly("One legal representative alone; there are 2.");
    }

    @Test
    void anOfficeIsOneOfItsKind() {
        List<DraftOfficer> board = officers(
                "legal-representative", "chair", "secretary-general", "board-member", "board-member", "supervisor");
        board.add(officer("director", 20));

        assertThat(OfficerRules.missing(board, foundation))
                .extracting(OfficerRules.Missing::field)
                .containsExactly("officers[6].role");
    }

    @Test
    void whatIsNotFilledInIsNamedByItsPlace() {
        List<DraftOfficer> one = List.of(new DraftOfficer("Somebody", null, null, FROM, null));

        assertThat(OfficerRules.missing(one, foundation))
                .extracting(OfficerRules.Missing::field)
                .contains("officers[0].role", "officers[0].identity", "officers[0].from")
                .doesNotContain("officers[0].name", "officers[0].until");
    }

    private static List<DraftOfficer> officers(String... roles) {
        List<DraftOfficer> officers = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            officers.add(officer(roles[i], i));
        }
        return officers;
    }

    private static DraftOfficer officer(String role, int person) {
        return new DraftOfficer("Holder", role, FROM, FROM.plusYears(4), "digest-" + person);
    }
}
