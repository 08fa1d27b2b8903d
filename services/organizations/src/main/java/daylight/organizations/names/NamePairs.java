package daylight.organizations.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to ask the index of pairs for (name_likeness_keys in the database), so that it knows the names that share two thirds of their characters with a core, wherever in the name those stand.
 */
final class NamePairs {
    /** As much of a core must be in another: four characters of five. The database has the same for words. */
    private static final double SHARED = 0.65;
    /** The first so many characters count; those after them are told apart by reading. */
    private static final int MOST = 24;
    /** Up to here each choice of enough characters is asked for. */
    private static final int FEW = 6;

    private static final int FIRST = 0x3400;
    private static final int SIGNS = 27_648;

    private NamePairs() {}

    /**
     * Sets of keys. A name is to be looked at when it has one of these sets whole.
     *
     * @return none when the core has no such character, or has one beside letters
     */
    static List<List<Integer>> of(String core) {
        List<Integer> signs = Stream.of(core.split(" ", -1))
                .filter(NamePairs::isSign)
                .limit(MOST)
                .map(word -> (word.codePointAt(0) - FIRST) % SIGNS)
                .distinct()
                .sorted()
                .toList();
        if (signs.size() == 1) {
            return isOfSigns(core) ? List.of(List.of(signs.getFirst() * SIGNS + signs.getFirst())) : List.of();
        }
        return signs.isEmpty() ? List.of() : sets(signs);
    }

    /** Whether these sets find all that is like the core: it has no letters. */
    static boolean isOfSigns(String core) {
        return Stream.of(core.split(" ", -1)).allMatch(NamePairs::isSign);
    }

    private static boolean isSign(String word) {
        return word.codePointCount(0, word.length()) == 1 && word.codePointAt(0) >= FIRST;
    }

    private static List<List<Integer>> sets(List<Integer> signs) {
        int least = Math.max(2, (int) Math.ceil(SHARED * signs.size()));
        List<List<Integer>> sets = new ArrayList<>();
        if (signs.size() <= FEW) {
            choose(signs, least, 0, List.of(), sets);
        } else {
            // As many groups as characters may be missing, and two more: two of them at least are whole.
            List<List<Integer>> groups = groups(signs, signs.size() - least + 2);
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    sets.add(keys(joined(groups.get(i), groups.get(j))));
                }
            }
        }
        return sets;
    }

    private static void choose(
            List<Integer> signs, int left, int from, List<Integer> chosen, List<List<Integer>> sets) {
        if (left == 0) {
            sets.add(keys(chosen));
            return;
        }
        for (int i = from; i <= signs.size() - left; i++) {
            choose(signs, left - 1, i + 1, joined(chosen, List.of(signs.get(i))), sets);
        }
    }

    private static List<List<Integer>> groups(List<Integer> signs, int count) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(signs.subList(i * signs.size() / count, (i + 1) * signs.size() / count));
        }
        return groups;
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** Pairs that have all of these signs between them; which are in order, and so are the pairs. */
    private static List<Integer> keys(List<Integer> signs) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i + 1 < signs.size(); i += 2) {
            keys.add(signs.get(i) * SIGNS + signs.get(i + 1));
        }
        if (signs.size() % 2 == 1) {
            keys.add(signs.get(signs.size() - 2) * SIGNS + signs.getLast());
        }
        return keys;
    }
}
