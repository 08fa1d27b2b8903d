package daylight.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a note says: who opens reports, and for how long.
 *
 * @param epoch from 1
 * @param from the first day, UTC
 * @param until the day after the last, at most 35 days later
 * @param previous SHA-256 of the whole note before, 64 hex digits; 64 zeros for epoch 1
 */
public record Roster(
        long epoch, LocalDate from, LocalDate until, String previous, List<Body> bodies, List<Member> members) {
    /** How many members there always are. */
    public static final int MEMBERS = 8;

    /** What {@code previous} says in epoch 1. */
    public static final String FIRST = "0".repeat(64);

    private static final int MOST_DAYS = 35;
    private static final int MOST_BODIES = 8;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** @throws RosterFault when anything is out of form, count or order */
    public Roster {
        bodies = List.copyOf(bodies);
        members = List.copyOf(members);
        long days = ChronoUnit.DAYS.between(from, until);
        require(epoch >= 1, "An epoch is a number from 1.");
        require(days >= 1 && days <= MOST_DAYS, "A roster lasts 1 to 35 days, not " + days + ".");
        require(HEX.matcher(previous).matches(), "previous has 64 hex digits.");
        require((epoch == 1) == previous.equals(FIRST), "Only epoch 1 has nothing before it: 64 zeros.");
        require(!bodies.isEmpty() && bodies.size() <= MOST_BODIES, "A roster names 1 to 8 bodies.");
        ordered(bodies.stream().map(Body::slug).toList(), "Bodies");
        require(members.size() == MEMBERS, "A roster has 8 members, not " + members.size() + ".");
        ordered(members.stream().map(Member::recipient).toList(), "Members");
        Set<String> keys = members.stream().map(Member::verifier).collect(Collectors.toSet());
        require(keys.size() == MEMBERS, "Two members have the same signing key.");
        Set<String> slugs = bodies.stream().map(Body::slug).collect(Collectors.toSet());
        members.forEach(member -> require(
                slugs.contains(member.body()), "A member is of \"" + member.body() + "\", which is not named."));
    }

    /** The eight recipients, in the order of the note. */
    public List<String> recipients() {
        return members.stream().map(Member::recipient).toList();
    }

    /**
     * The eight, sorted, with a fresh dummy in place of every member of a body that is left out.
     *
     * @param bodies slugs
     * @throws RosterFault when nobody would be left
     */
    public List<String> recipientsWithout(Set<String> bodies) {
        require(!members.stream().allMatch(member -> bodies.contains(member.body())), "Nobody would be left.");
        return members.stream()
                .map(member -> bodies.contains(member.body()) ? Member.dummy(member.body()) : member)
                .map(Member::recipient)
                .sorted()
                .toList();
    }

    private static void ordered(List<String> keys, String what) {
        require(new HashSet<>(keys).size() == keys.size(), what + " are named twice.");
        require(keys.stream().sorted().toList().equals(keys), what + " are not in order.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RosterFault(otherwise);
        }
    }
}
