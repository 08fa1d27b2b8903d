package daylight.reports;

import daylight.reports.keys.Digest;
import daylight.roster.Bech32;
import daylight.roster.Body;
import daylight.roster.Curves;
import daylight.roster.Member;
import daylight.roster.RootKey;
import daylight.roster.Roster;
import daylight.roster.RosterText;
import daylight.roster.SignedNote;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** A roster whose keys come of words, so that tests hold no key and vectors are the same everywhere. */
public final class TestRoster {
    public static final RootKey ROOT = RootKey.of("localhost:8080/roster", secret("root"));
    public static final List<Body> BODIES = List.of(
            new Body("audit-office", "National Audit Office", "国家审计署"),
            new Body("harbour-discipline", "Harbour Discipline Commission", "港湾纪律检查委员会"));

    private TestRoster() {}

    /** 32 bytes that belong to a word. */
    public static byte[] secret(String word) {
        return Digest.of(("daylight test " + word).getBytes(StandardCharsets.UTF_8));
    }

    /** The identity of a member, 0 to 7. */
    public static String identity(int member) {
        return Bech32.identity(secret("sealing " + member));
    }

    public static byte[] seed(int member) {
        return secret("signing " + member);
    }

    public static Member member(int number) {
        return new Member(
                Bech32.recipient(Curves.sealingPublic(secret("sealing " + number))),
                HexFormat.of().formatHex(Curves.signingPublic(seed(number))),
                BODIES.get(number % BODIES.size()).slug());
    }

    public static Roster of(long epoch, LocalDate from, String previous) {
        List<Member> members = IntStream.range(0, Roster.MEMBERS)
                .mapToObj(TestRoster::member)
                .sorted(Comparator.comparing(Member::recipient))
                .toList();
        return new Roster(epoch, from, from.plusDays(35), previous, BODIES, members);
    }

    public static String note(Roster roster) {
        return SignedNote.sign(RosterText.write(roster), List.of(ROOT));
    }
}
