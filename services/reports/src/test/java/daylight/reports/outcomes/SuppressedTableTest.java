package daylight.reports.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuppressedTableTest {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;
    private static final int MOST = 9;

    @Test
    void fewerThanFiveAreNotShownAndNothingGivesThemAway() {
        SuppressedTable table = SuppressedTable.of(new long[][] {{3, 20, 30}, {40, 50, 60}});

        assertThat(table.at(0, 0)).isNull();
        // One hidden number would follow from its row's total, and from its column's.
        assertThat(hidden(table, 0)).isGreaterThanOrEqualTo(2);
        assertThat(table.at(1, 2)).isEqualTo(60);
    }

    @Test
    void zerosAndLargeNumbersAreShown() {
        SuppressedTable table = SuppressedTable.of(new long[][] {{0, 20}, {5, 0}});

        assertThat(table.at(0, 0)).isZero();
        assertThat(table.at(1, 0)).isEqualTo(5);
        assertThat(table.at(2, 2)).isEqualTo(25);
    }

    @Property(tries = 60)
    void whoKnowsTheTableCanNotWorkOutANumberBelowFive(
            @ForAll @Size(ROWS * COLUMNS) List<@IntRange(min = 0, max = 9) Integer> numbers) {
        long[][] exact = new long[ROWS][COLUMNS];
        for (int i = 0; i < numbers.size(); i++) {
            exact[i / COLUMNS][i % COLUMNS] = numbers.get(i);
        }
        SuppressedTable table = SuppressedTable.of(exact);

        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                if (exact[row][column] > 0 && exact[row][column] < 5) {
                    assertThat(table.at(row, column)).isNull();
                    assertThat(possible(table, row, column))
                            .as("%s at %d, %d", numbers, row, column)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** Every value that the place can have in some table that shows the same numbers: tried out, one table after the other. */
    private static Set<Long> possible(SuppressedTable shown, int row, int column) {
        Set<Long> values = new HashSet<>();
        long[][] cells = new long[ROWS][COLUMNS];
        fill(shown, cells, 0, () -> values.add(cells[row][column]));
        return values;
    }

    private static void fill(SuppressedTable shown, long[][] cells, int at, Runnable found) {
        if (at == ROWS * COLUMNS) {
            if (totalsFit(shown, cells)) {
                found.run();
            }
            return;
        }
        int row = at / COLUMNS;
        int column = at % COLUMNS;
        @Nullable Long known = shown.at(row, column);
        for (long value = known == null ? 0 : known; value <= (known == null ? MOST + 3 : known); value++) {
            cells[row][column] = value;
            boolean rowDone = column == COLUMNS - 1;
            if (!rowDone || fits(shown.at(row, COLUMNS), sum(cells[row]))) {
                fill(shown, cells, at + 1, found);
            }
        }
    }

    private static boolean totalsFit(SuppressedTable shown, long[][] cells) {
        long all = 0;
        for (int column = 0; column < COLUMNS; column++) {
            long total = 0;
            for (long[] row : cells) {
                total += row[column];
            }
            all += total;
            if (!fits(shown.at(ROWS, column), total)) {
                return false;
            }
        }
        return fits(shown.at(ROWS, COLUMNS), all);
    }

    private static boolean fits(@Nullable Long shown, long value) {
        return shown == null || shown == value;
    }

    private static long sum(long[] row) {
        long sum = 0;
        for (long value : row) {
            sum += value;
        }
        return sum;
    }

    private static int hidden(SuppressedTable table, int row) {
        int count = 0;
        for (int column = 0; column <= COLUMNS; column++) {
            count += table.at(row, column) == null ? 1 : 0;
        }
        return count;
    }
}
