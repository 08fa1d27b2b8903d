package daylight.roster;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Those that fill a roster up to eight, so that nobody can count its people. Past rosters stay public: were dummies new each time, whoever stays would be known for real. So their public halves are kept, and from one roster
 * to the next as large a share of them is replaced as of the people.
 */
public final class Dummies {
    private static final int PARTS = 3;

    private Dummies() {}

    /**
     * As many as are missing.
     *
     * @param kept dummies of the roster before; those of a body that is named no more are dropped
     * @param known all members of the roster before
     */
    static List<Member> filling(List<Member> people, List<Member> kept, List<Member> known, List<Body> bodies) {
        int missing = Roster.MEMBERS - people.size();
        List<Member> dummies = new ArrayList<>(kept.stream()
                .filter(one -> known.contains(one)
                        && bodies.stream().anyMatch(body -> body.slug().equals(one.body())))
                .toList());
        Collections.shuffle(dummies, new SecureRandom());
        int staying = Math.min(dummies.size(), missing - fresh(people, known, missing));
        dummies = new ArrayList<>(dummies.subList(0, Math.max(0, staying)));
        while (dummies.size() < missing) {
            dummies.add(Member.dummy(smallest(bodies, people, dummies)));
        }
        return dummies;
    }

    /** The same share of the dummies, rounded up, as of the people are new. */
    private static int fresh(List<Member> people, List<Member> known, int missing) {
        long strangers = people.stream().filter(one -> !known.contains(one)).count();
        return people.isEmpty() ? missing : Math.ceilDiv(missing * (int) strangers, people.size());
    }

    /** The body with the fewest members. */
    private static String smallest(List<Body> bodies, List<Member> people, List<Member> dummies) {
        return bodies.stream()
                .map(Body::slug)
                .min(Comparator.comparingLong(slug -> of(slug, people) + of(slug, dummies)))
                .orElseThrow(() -> new RosterFault("A roster names 1 to 8 bodies."));
    }

    private static long of(String slug, List<Member> members) {
        return members.stream().filter(one -> one.body().equals(slug)).count();
    }

    /** A line each, to be kept beside the note: whoever sees them knows who is real. */
    public static String write(Roster roster, List<Member> people) {
        return roster.members().stream()
                .filter(one -> !people.contains(one))
                .map(one -> String.join(" ", one.recipient(), one.verifier(), one.body()) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Reads what was written.
     *
     * @throws RosterFault at the first line that is none
     */
    public static List<Member> read(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Dummies::member).toList();
    }

    private static Member member(String line) {
        String[] parts = line.strip().split(" ", -1);
        if (parts.length != PARTS) {
            throw new RosterFault("A dummy's line reads \"<recipient> <verifier> <body>\".");
        }
        return new Member(parts[0], parts[1], parts[2]);
    }
}
