package daylight.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final List<Body> BODIES = List.of(
            new Body("harbour-discipline", "Harbour Discipline Commission", "港湾纪律检查委员会"),
            new Body("audit-office", "National Audit Office", "国家审计署"));

    private static final List<Member> PEOPLE =
            List.of(Member.dummy("audit-office"), Member.dummy("harbour-discipline"));

    private final RootKey root = RootKey.create("example.org/roster");
    private final Roster roster = new NextRoster("", FROM, 35).of(BODIES, PEOPLE, List.of());

    @Test
    void aRosterThatWasWrittenAndSignedIsReadBackAsItWas() {
        String note = SignedNote.sign(RosterText.write(roster), List.of(root));

        SignedNote read = SignedNote.parse(note);

        assertThat(read.verified(List.of(root.verifier()))).isEqualTo(root.verifier());
        assertThat(RosterText.read(read.text())).isEqualTo(roster);
    }

    @Test
    void dummiesFillItUpToEightDifferentOnesOfTheBodiesNamed() {
        assertThat(roster.members()).hasSize(8).doesNotHaveDuplicates();
        assertThat(roster.members()).extracting(Member::body).contains("audit-office", "harbour-discipline");
    }

    @Test
    void whoIsLeftOutIsReplacedByADummyAndSomebodyIsAlwaysLeft() {
        List<String> readers = roster.recipientsWithout(Set.of("audit-office"));

        assertThat(readers).hasSize(8).doesNotHaveDuplicates().isSorted();
        assertThat(roster.members())
                .allSatisfy(member -> assertThat(readers.contains(member.recipient()))
                        .isEqualTo(member.body().equals("harbour-discipline")));
        assertThat(roster.recipientsWithout(Set.of())).isEqualTo(roster.recipients());
        assertThatThrownBy(() -> roster.recipientsWithout(Set.of("audit-office", "harbour-discipline")))
                .hasMessageContaining("Nobody");
    }

    @Test
    void anAlteredNoteIsWorthlessThoughAnotherPinnedKeySignedItRightly() {
        RootKey second = RootKey.create("example.org/roster");
        String text = RosterText.write(roster);
        String rightlyBySecond = SignedNote.sign(text, List.of(second));
        String wrong = SignedNote.sign(text.replace("National", "Municipal"), List.of(root));
        String note = rightlyBySecond + wrong.substring(wrong.lastIndexOf("— "));

        assertThatThrownBy(() -> SignedNote.parse(note).verified(List.of(root.verifier(), second.verifier())))
                .isInstanceOf(RosterFault.class)
                .hasMessageContaining("altered");
    }

    @Test
    void aNoteOfAnotherRootIsNoNoteOfOurs() {
        String note = SignedNote.sign(RosterText.write(roster), List.of(RootKey.create("example.org/roster")));

        assertThatThrownBy(() -> SignedNote.parse(note).verified(List.of(root.verifier())))
                .hasMessageContaining("No pinned root key");
    }

    @Test
    void whileTheRootIsRotatedEitherOfTwoKeysSuffices() {
        RootKey next = RootKey.create("example.org/roster");
        SignedNote note = SignedNote.parse(SignedNote.sign(RosterText.write(roster), List.of(root, next)));

        assertThat(note.verified(List.of(root.verifier()))).isEqualTo(root.verifier());
        assertThat(note.verified(List.of(next.verifier()))).isEqualTo(next.verifier());
    }

    @Test
    void keysAreReadBackFromTheirTexts() {
        assertThat(VerifierKey.parse(root.verifier().text())).isEqualTo(root.verifier());
        assertThat(RootKey.parse(root.text()).verifier()).isEqualTo(root.verifier());
        byte[] scalar = Curves.random(32);
        assertThat(Bech32.scalar(Bech32.identity(scalar))).isEqualTo(scalar);
        byte[] point = Curves.sealingPublic(scalar);
        assertThat(Bech32.point(Bech32.recipient(point))).isEqualTo(point);
    }

    @Test
    void curvesGiveWhatTheirStandardsSay() {
        // RFC 8032, section 7.1, test 1: an empty message.
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc4" + "4449c5697b326919703bac031cae7f60");
        assertThat(HexFormat.of().formatHex(Curves.signingPublic(seed)))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void whatIsOutOfFormCountOrOrderIsRefused() {
        List<Member> seven = roster.members().subList(0, 7);
        List<Member> twice = new ArrayList<>(seven);
        twice.add(seven.getFirst());

        assertThatThrownBy(() -> with(seven, 35)).hasMessageContaining("8 members");
        assertThatThrownBy(() -> with(twice, 35)).hasMessageContaining("twice");
        assertThatThrownBy(() -> with(roster.members().reversed(), 35)).hasMessageContaining("not in order");
        assertThatThrownBy(() -> with(roster.members(), 36)).hasMessageContaining("35 days");
        assertThatThrownBy(() -> RosterText.read(RosterText.write(roster).replace("epoch 1", "epoch 01")))
                .isInstanceOf(RosterFault.class);
        assertThatThrownBy(() -> RosterText.read(RosterText.write(roster) + "member of the club\n"))
                .isInstanceOf(RosterFault.class);
    }

    @Test
    void aMemberLineShowsThatItsSenderHoldsTheKey() {
        byte[] seed = Curves.random(32);
        String verifier = HexFormat.of().formatHex(Curves.signingPublic(seed));
        Member member = new Member(Bech32.recipient(Curves.sealingPublic(Curves.random(32))), verifier, "audit-office");
        String line = MemberLine.write(member, seed);

        assertThat(MemberLine.read(line)).isEqualTo(member);
        assertThatThrownBy(() -> MemberLine.read(line.replace("audit-office", "harbour-discipline")))
                .hasMessageContaining("wrong");
    }

    private static Roster with(List<Member> members, int days) {
        List<Body> sorted = BODIES.reversed();
        return new Roster(1, FROM, FROM.plusDays(days), Roster.FIRST, sorted, members);
    }
}
