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
                .containsExactly(new Cell("a", 100), new Cell("c", -1), new Cell("b", -1));
    }

    @Test
    void smallCellsThatBlurEachOtherAreEnough() {
        assertThat(Suppression.of(List.of(new Cell("a", 100), new Cell("b", 3), new Cell("c", 4))))
                .containsExactly(new Cell("a", 100), new Cell("c", -1), new Cell("b", -1));
    }

    @Test
    void whereNothingBlursTheOnlyPlaceNoPlaceIsTold() {
        assertThat(Suppression.of(List.of(new Cell("a", 3)))).isEmpty();
    }

    /** An attacker knows the total, all cells that are told, and that each hidden one is at least 1. */
    @Property
    void noSmallCellCanBeWorkedOut(@ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 12) Long> totals) {
        List<Cell> exact = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            exact.add(new Cell("r" + i, totals.get(i)));
        }
        List<Cell> told = Suppression.of(exact);

        assertThat(told).noneMatch(cell -> cell.told() && cell.total() < Suppression.LEAST);
        long hidden = told.stream().filter(cell -> !cell.told()).count();
        assertThat(hidden).isNotEqualTo(1);
    }
}
