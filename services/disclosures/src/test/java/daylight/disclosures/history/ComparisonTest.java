package daylight.disclosures.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final long PLENTY = 1_000_000_000;

    private static Pieces[] signs(String before, String after) {
        Map<String, Integer> known = new HashMap<>();
        return new Pieces[] {Pieces.words(before, known), Pieces.words(after, known)};
    }

    @Property(tries = 2_000)
    void noShorterListOfChangesExists(
            @ForAll @CharRange(from = '!', to = '%') @StringLength(max = 40) String before,
            @ForAll @CharRange(from = '!', to = '%') @StringLength(max = 40) String after) {
        Pieces[] both = signs(before, after);

        List<Comparison.Change> changes = Comparison.of(both[0], both[1], new Work(PLENTY));

        int moved = changes.stream()
                .mapToInt(change -> change.to() - change.from() + change.end() - change.start())
                .sum();
        assertThat(moved).isEqualTo(before.length() + after.length() - 2 * longestInCommon(before, after));
        assertThat(applied(before, after, changes)).isEqualTo(after);
    }

    private static String applied(String before, String after, List<Comparison.Change> changes) {
        StringBuilder made = new StringBuilder();
        int done = 0;
        for (Comparison.Change change : changes) {
            made.append(before, done, change.from()).append(after, change.start(), change.end());
            done = change.to();
        }
        return made.append(before.substring(done)).toString();
    }

    /** By the table that every textbook has. */
    private static int longestInCommon(String one, String other) {
        int[][] longest = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                longest[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.length()][other.length()];
    }

    @Test
    void whatTheWorkDoesNotSufficeForIsOneChange() {
        Pieces[] both = signs("!?".repeat(5_000), "+-".repeat(5_000));
        Work work = new Work(100_000);

        List<Comparison.Change> changes = Comparison.of(both[0], both[1], work);

        assertThat(changes).containsExactly(new Comparison.Change(0, 10_000, 0, 10_000));
        work.spend(-5_000);
        assertThat(work.isSpent()).as("it goes on for a round at most").isFalse();
    }

    @Test
    void withoutWorkEqualEndsAreStillFound() {
        Pieces[] both = signs("!!!?!!!", "!!!+!!!");

        assertThat(Comparison.of(both[0], both[1], new Work(-1))).containsExactly(new Comparison.Change(3, 4, 3, 4));
    }
}
