package daylight.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How one roster follows another.
 *
 * @param before the whole note before; empty for the first
 * @param from the first day, UTC
 * @param days that it lasts, at most 35
 */
public record NextRoster(String before, LocalDate from, int days) {
    /**
     * People, filled up to eight with dummies and sorted as a note lists them.
     *
     * @param kept the dummies of the roster before, as far as they are known
     * @throws RosterFault when a body has nobody: who strikes out all others would seal to dummies alone
     */
    public Roster of(List<Body> bodies, List<Member> people, List<Member> kept) {
        for (Body body : bodies) {
            if (people.stream().noneMatch(one -> one.body().equals(body.slug()))) {
                throw new RosterFault("Nobody of \"" + body.slug() + "\" is among the members.");
            }
        }
        List<Member> known = before.isEmpty() ? List.of() : last().members();
        List<Member> members = new ArrayList<>(people);
        members.addAll(Dummies.filling(people, kept, known, bodies));
        members.sort(Comparator.comparing(Member::recipient));
        return new Roster(
                before.isEmpty() ? 1 : last().epoch() + 1,
                from,
                from.plusDays(days),
                before.isEmpty() ? Roster.FIRST : SignedNote.sha256(before),
                bodies.stream().sorted(Comparator.comparing(Body::slug)).toList(),
                members);
    }

    private Roster last() {
        return RosterText.read(SignedNote.parse(before).text());
    }
}
