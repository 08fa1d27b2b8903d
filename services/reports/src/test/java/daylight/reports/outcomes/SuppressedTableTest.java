package daylight.reports.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressedTableTest {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;
    /** How far from the true one a withheld number is looked for. */
    private static final long NEAR = 1;

    @Test
    void fewerThanFiveAreNotShownAndNothingGivesThemAway() {
        long[][] cells = {{3, 20, 30}, {40, 50, 60}};
        SuppressedTable table = SuppressedTable.of(cells);

        assertThat(table.at(0, 0)).isNull();
        assertThat(table.at(1, 2)).isEqualTo(60);
        keepsItsSecrets(cells);
    }

    @Test
    void zerosAndLargeNumbersAreShown() {
        SuppressedTable table = SuppressedTable.of(new long[][] {{0, 20}, {5, 0}});

        assertThat(table.at(0, 0)).isZero();
        assertThat(table.at(1, 0)).isEqualTo(5);
        assertThat(table.at(2, 2)).isEqualTo(25);
    }

    @Test
    void fourSmallOnesAreNotToldByATotalThatIsSmallItself() {
        keepsItsSecrets(new long[][] {{1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}});
        keepsItsSecrets(new long[][] {{30, 1, 20}, {31, 1, 21}, {32, 1, 22}, {33, 1, 23}});
        keepsItsSecrets(new long[][] {{1, 1, 0}, {1, 0, 0}, {0, 0, 1}});
    }

    @Test
    void whetherTheTotalOfFourSmallOnesIsShownDoesNotTellWhatTheyAre() {
        assertThat(shown(SuppressedTable.of(new long[][] {{2, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}})))
                .isEqualTo(shown(SuppressedTable.of(new long[][] {{1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}})));
    }

    @Test
    void linesThatLeaveAChoiceEachLeaveOneTogether() {
        keepsItsSecrets(new long[][] {{10, 2, 1}, {5, 4, 2}, {20, 20, 20}});
    }

    @Property(tries = 100)
    void whoKnowsTheTableAndTheRulesCanNotWorkOutANumberBelowFive(
            @ForAll @Size(ROWS * COLUMNS) List<@IntRange(min = 0, max = 9) Integer> numbers) {
        long[][] cells = new long[ROWS][COLUMNS];
        for (int i = 0; i < numbers.size(); i++) {
            cells[i / COLUMNS][i % COLUMNS] = numbers.get(i);
        }
        keepsItsSecrets(cells);
    }

    /** Cells and totals from 1 to 4 are not shown, and in the tables that show the same each has more than one value. */
    private static void keepsItsSecrets(long[][] cells) {
        SuppressedTable table = SuppressedTable.of(cells);
        long[][] exact = whole(cells);
        Map<Place, Set<Long>> secrets = new HashMap<>();
        for (int row = 0; row < exact.length; row++) {
            for (int column = 0; column < exact[0].length; column++) {
                if (exact[row][column] > 0 && exact[row][column] < 5) {
                    assertThat(table.at(row, column)).isNull();
                }
                if (table.isSmall(row, column)) {
                    secrets.put(new Place(row, column), new HashSet<>());
                }
            }
        }
        boolean _ = fill(table, exact, new long[cells.length][cells[0].length], 0, found -> {
            secrets.forEach((place, values) -> values.add(found[place.row()][place.column()]));
            return secrets.values().stream().allMatch(values -> values.size() > 1);
        });
        assertThat(secrets)
                .as(Arrays.deepToString(cells))
                .allSatisfy((place, values) -> assertThat(values).hasSizeGreaterThan(1));
    }

    /**
     * Tables that show the same numbers, one after the other, until the visitor has seen enough. Whoever looks knows even which numbers are hidden for their own sake, and so from 1 to 4; the others may be any, of which those
     * near the true one are tried.
     */
    private static boolean fill(
            SuppressedTable shown, long[][] exact, long[][] cells, int at, Predicate<long[][]> enough) {
        int columns = cells[0].length;
        if (at == cells.length * columns) {
            long[][] whole = whole(cells);
            boolean fits = true;
            for (int column = 0; column <= columns; column++) {
                fits &= fits(shown, exact, cells.length, column, whole[cells.length][column]);
            }
            return fits && enough.test(whole);
        }
        int row = at / columns;
        int column = at % columns;
        for (long value : tried(shown, exact, row, column).toArray()) {
            cells[row][column] = value;
            boolean rowDone = column == columns - 1;
            if ((!rowDone
                            || fits(
                                    shown,
                                    exact,
                                    row,
                                    columns,
                                    Arrays.stream(cells[row]).sum()))
                    && fill(shown, exact, cells, at + 1, enough)) {
                return true;
            }
        }
        return false;
    }

    private static LongStream tried(SuppressedTable shown, long[][] exact, int row, int column) {
        long truth = exact[row][column];
        if (!shown.isHidden(row, column)) {
            return LongStream.of(truth);
        }
        return shown.isSmall(row, column)
                ? LongStream.rangeClosed(1, 4)
                : LongStream.rangeClosed(Math.max(0, truth - NEAR), truth + NEAR);
    }

    private static boolean fits(SuppressedTable shown, long[][] exact, int row, int column, long value) {
        if (!shown.isHidden(row, column)) {
            return value == exact[row][column];
        }
        return !shown.isSmall(row, column) || (value >= 1 && value <= 4);
    }

    /** With totals in the last row and column. */
    private static long[][] whole(long[][] cells) {
        int columns = cells[0].length;
        long[][] whole = new long[cells.length + 1][columns + 1];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                whole[row][column] = cells[row][column];
                whole[row][columns] += cells[row][column];
                whole[cells.length][column] += cells[row][column];
                whole[cells.length][columns] += cells[row][column];
            }
        }
        return whole;
    }

    private static String shown(SuppressedTable table) {
        StringBuilder shown = new StringBuilder();
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 4; column++) {
                shown.append(table.at(row, column)).append(' ');
            }
        }
        return shown.toString();
    }
}
