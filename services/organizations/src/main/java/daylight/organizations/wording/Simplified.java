package daylight.organizations.wording;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Set;

/**
 * Traditional characters as simplified ones, from the table of ICU, which is asked once for each character: its own way through a text takes a tenth of a millisecond, and the register reads millions of
 * names. Where the table leads in a circle (U+82CE and U+82E7), the smallest of the circle stands for all of it, so that what is simplified stays as it is.
 */
final class Simplified {
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';
    private static final char[] TABLE = table();

    private Simplified() {}

    static String of(String text) {
        char[] characters = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < characters.length; i++) {
            char before = characters[i];
            if (before >= FIRST && before <= LAST) {
                characters[i] = TABLE[before - FIRST];
                changed |= characters[i] != before;
            }
        }
        return changed ? new String(characters) : text;
    }

    private static char[] table() {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        char[] once = new char[LAST - FIRST + 1];
        for (char one = FIRST; one <= LAST; one++) {
            String to = simplified.transliterate(String.valueOf(one));
            once[one - FIRST] = to.length() == 1 && to.charAt(0) >= FIRST && to.charAt(0) <= LAST ? to.charAt(0) : one;
        }
        char[] whole = new char[once.length];
        for (int i = 0; i < once.length; i++) {
            whole[i] = end((char) (FIRST + i), once);
        }
        return whole;
    }

    private static char end(char start, char[] once) {
        Set<Character> seen = new HashSet<>();
        char at = start;
        while (seen.add(at)) {
            at = once[at - FIRST];
        }
        // Where it was before, a circle begins; of one that stays the circle is itself alone.
        char least = at;
        for (char next = once[at - FIRST]; next != at; next = once[next - FIRST]) {
            least = (char) Math.min(least, next);
        }
        return least;
    }
}
