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
    void longTextsWithNothingInCommonAreReplacedWhole() {
        String before = "a, ".repeat(100_000) + "a";
        String after = "c; ".repeat(100_000) + "c";

        assertThat(TextDiff.between(before, after))
                .containsExactly(new Segment(Op.DELETE, before), new Segment(Op.INSERT, after));
    }
}
