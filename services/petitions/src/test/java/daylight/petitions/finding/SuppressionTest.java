package daylight.petitions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.petitions.finding.Suppression.Cell;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void aSmallCellAloneTakesTheNextOneWithIt() {
        assertThat(Suppression.of(List.of(new Cell("a", 100), new Cell("b", 3), new Cell("c", 7))))
                .containsExactly(new Cell("a", 100), new Cell("b", -1), new Cell("c", -1));
    }

    @Test
    void smallCellsThatBlurEachOtherAreEnough() {
        assertThat(Suppression.of(List.of(new Cell("a", 100), new Cell("b", 3), new Cell("c", 4))))
                .containsExactly(new Cell("a", 100), new Cell("b", -1), new Cell("c", -1));
    }

    @Test
    void whereNothingBlursTheOnlyPlaceNoPlaceIsTold() {
        assertThat(Suppression.of(List.of(new Cell("a", 3)))).isEmpty();
    }

    @Test
    void cellsAsLargeAsTheSecondAreHiddenWithIt() {
        assertThat(Suppression.of(List.of(new Cell("a", 3), new Cell("b", 5), new Cell("c", 5), new Cell("d", 9))))
                .containsExactly(new Cell("d", 9), new Cell("a", -1), new Cell("b", -1), new Cell("c", -1));
    }

    @Test
    void noughtsAreTold() {
        assertThat(Suppression.of(List.of(new Cell("a", 0), new Cell("b", 7))))
                .containsExactly(new Cell("b", 7), new Cell("a", 0));
    }

    @Property
    void noSmallCellIsToldAndNoneIsHiddenAlone(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 12) Long> totals) {
        List<Cell> told = Suppression.of(cells(totals));

        assertThat(told).noneMatch(cell -> cell.told() && cell.total() < Suppression.LEAST);
        assertThat(told.stream().filter(cell -> !cell.told()).count()).isNotEqualTo(1);
    }

    /** An attacker knows the rule, the total and what is told, and tries every number for every place. */
    @Property(tries = 300)
    void whoTriesEveryPossibilityIsLeftWithSeveralForEachSmallCell(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 1, max = 7) Long> totals) {
        List<Cell> told = Suppression.of(cells(totals));
        long total = sum(totals);

        List<List<Long>> possible = everything(totals.size(), total).stream()
                .filter(one -> Suppression.of(cells(one)).equals(told))
                .toList();

        for (int i = 0; i < told.size(); i++) {
            int place = i;
            if (totals.get(place) < Suppression.LEAST) {
                assertThat(possible.stream().map(one -> one.get(place)).distinct())
                        .as("%s told as %s", totals, told)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** All lists of {@code places} numbers from 1 with this sum. */
    private static List<List<Long>> everything(int places, long sum) {
        if (places == 1) {
            return sum >= 1 ? List.of(List.of(sum)) : List.of();
        }
        List<List<Long>> all = new ArrayList<>();
        for (long first = 1; first < sum; first++) {
            for (List<Long> rest : everything(places - 1, sum - first)) {
                List<Long> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    private static long sum(List<Long> totals) {
        return totals.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Cell> cells(List<Long> totals) {
        List<Cell> exact = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            exact.add(new Cell("r" + i, totals.get(i)));
        }
        return exact;
    }
}
