package daylight.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DummiesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final List<Body> BODIES = List.of(
            new Body("audit-office", "National Audit Office", "国家审计署"),
            new Body("harbour-discipline", "Harbour Discipline Commission", "港湾纪律检查委员会"));

    private final RootKey root = RootKey.create("example.org/roster");
    private final List<Member> people = List.of(Member.dummy("audit-office"), Member.dummy("harbour-discipline"));
    private final Roster first = new NextRoster("", FROM, 35).of(BODIES, people, List.of());

    private Roster next(List<Member> members) {
        String before = SignedNote.sign(RosterText.write(first), List.of(root));
        List<Member> kept = Dummies.read(Dummies.write(first, people));
        return new NextRoster(before, FROM.plusDays(28), 35).of(BODIES, members, kept);
    }

    /** How many of the first roster are in the next one. */
    private long staying(Roster next, boolean real) {
        return first.members().stream()
                .filter(one -> people.contains(one) == real)
                .filter(next.members()::contains)
                .count();
    }

    @Test
    void aRenewalChangesNobodySoItTellsNothingOfWhoIsReal() {
        assertThat(next(people).members()).isEqualTo(first.members());
        assertThat(next(people).epoch()).isEqualTo(2);
    }

    @Test
    void asLargeAShareOfTheDummiesIsReplacedAsOfThePeople() {
        List<Member> three = new ArrayList<>(people);
        three.add(Member.dummy("audit-office"));

        // One of three people is new, so two of five dummies are; a sixth has no place any more.
        assertThat(staying(next(three), false)).isEqualTo(3);
        List<Member> half = List.of(people.getFirst(), Member.dummy("harbour-discipline"));
        assertThat(staying(next(half), true)).isEqualTo(1);
        assertThat(staying(next(half), false)).isEqualTo(3);
        List<Member> others = List.of(Member.dummy("audit-office"), Member.dummy("harbour-discipline"));
        assertThat(staying(next(others), false)).isZero();
    }

    @Test
    void whoFillsUpIsSpreadOverTheBodies() {
        assertThat(first.members())
                .filteredOn(one -> one.body().equals("audit-office"))
                .hasSize(4);
        assertThat(Dummies.write(first, people)).hasLineCount(6);
        assertThatThrownBy(() -> Dummies.read("age1 and more words here")).isInstanceOf(RosterFault.class);
    }

    @Test
    void aBodyWithoutPeopleIsNotNamed() {
        List<Member> auditors = List.of(Member.dummy("audit-office"));

        assertThatThrownBy(() -> next(auditors)).hasMessageContaining("Nobody of \"harbour-discipline\"");
    }
}
