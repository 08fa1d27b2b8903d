package daylight.disclosures.history;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.disclosures.history.DiffView.Op;
import daylight.disclosures.history.DiffView.Segment;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextDiffTest {
    private static String without(Op op, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.op() != op)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    @Property
    void theSegmentsHoldBothTextsWhole(
            @ForAll @CharRange(from = '\n', to = 'd') @StringLength(max = 60) String before,
            @ForAll @CharRange(from = '\n', to = 'd') @StringLength(max = 60) String after) {
        List<Segment> segments = TextDiff.between(before, after);

        assertThat(without(Op.INSERT, segments)).isEqualTo(before);
        assertThat(without(Op.DELETE, segments)).isEqualTo(after);
    }

    @Test
    void wordsAreComparedWhole() {
        assertThat(TextDiff.between("the annual budget", "the annul budget"))
                .containsExactly(
                        new Segment(Op.EQUAL, "the "),
                        new Segment(Op.DELETE, "annual"),
                        new Segment(Op.INSERT, "annul"),
                        new Segment(Op.EQUAL, " budget"));
    }

    @Test
    void chineseIsComparedCharacterByCharacter() {
        assertThat(TextDiff.between("国土空间规划", "国土时间规划"))
                .containsExactly(
                        new Segment(Op.EQUAL, "国土"),
                        new Segment(Op.DELETE, "空"),
                        new Segment(Op.INSERT, "时"),
                        new Segment(Op.EQUAL, "间规划"));
    }

    @Test
    void oneChangedLineInALongTextIsFound() {
        String lines = "same line\n".repeat(20_000);

        List<Segment> segments = TextDiff.between(lines + "old end\n" + lines, lines + "new end\n" + lines);

        assertThat(segments)
                .containsSubsequence(new Segment(Op.DELETE, "old"), new Segment(Op.INSERT, "new"))
                .hasSize(4);
    }

    @Test
    @Timeout(20)
    void manyStretchesWithNothingInCommonCostNoMoreThanAFew() {
        String before = stretches('a', ' ');
        String after = stretches('n', ';');

        List<Segment> segments = TextDiff.between(before, after);

        assertThat(without(Op.INSERT, segments)).isEqualTo(before);
        assertThat(without(Op.DELETE, segments)).isEqualTo(after);
        assertThat(segments).filteredOn(segment -> segment.op() == Op.EQUAL).hasSizeGreaterThanOrEqualTo(330);
    }

    /** 330 lines of 1,490 words each between lines that stay. */
    private static String stretches(char first, char between) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 330; line++) {
            for (int word = 0; word < 1_490; word++) {
                text.append((char) (first + word % 13)).append(between);
            }
            text.append("\nstays ").append(line).append('\n');
        }
        return text.toString();
    }

    @Test
    void fewChangedWordsInALongLineAreFound() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int word = 0; word < 100_000; word++) {
            before.append("word ").append(word).append(' ');
            after.append("word ").append(word % 1_000 == 500 ? "changed" : word).append(' ');
        }

        List<Segment> segments = TextDiff.between(before.toString(), after.toString());

        assertThat(without(Op.DELETE, segments)).isEqualTo(after.toString());
        assertThat(segments)
                .filteredOn(segment -> segment.op() == Op.INSERT)
                .hasSize(100)
                .containsOnly(new Segment(Op.INSERT, "changed"));
    }

    @Test
    void combiningMarksAndSupplementaryCharactersStayWhole() {
        assertThat(TextDiff.between("cafe\u0301 𠮷野家 👍", "cafe 𠮷田家 👎"))
                .containsExactly(
                        new Segment(Op.DELETE, "cafe\u0301"),
                        new Segment(Op.INSERT, "cafe"),
                        new Segment(Op.EQUAL, " 𠮷"),
                        new Segment(Op.DELETE, "野"),
                        new Segment(Op.INSERT, "田"),
                        new Segment(Op.EQUAL, "家 "),
                        new Segment(Op.DELETE, "👍"),
                        new Segment(Op.INSERT, "👎"));
    }

    @Test
    void longTextsWithNothingInCommonAreReplacedWhole() {
        String before = "a, ".repeat(100_000) + "a";
        String after = "c; ".repeat(100_000) + "c";

        assertThat(TextDiff.between(before, after))
                .containsExactly(new Segment(Op.DELETE, before), new Segment(Op.INSERT, after));
    }
}
