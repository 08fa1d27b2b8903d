package daylight.reports.outcomes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table as linear equations in its hidden numbers, solved exactly. */
final class Equations {
    private final List<SuppressedTable.Place> unknowns = new ArrayList<>();
    private final List<BigInteger[]> rows = new ArrayList<>();

    Equations(boolean[][] hidden, List<List<SuppressedTable.Place>> lines) {
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[0].length; column++) {
                if (hidden[row][column]) {
                    unknowns.add(new SuppressedTable.Place(row, column));
                }
            }
        }
        lines.forEach(this::add);
    }

    private void add(List<SuppressedTable.Place> line) {
        BigInteger[] row = new BigInteger[unknowns.size()];
        boolean any = false;
        for (int i = 0; i < row.length; i++) {
            SuppressedTable.Place place = unknowns.get(i);
            int sign = !line.contains(place) ? 0 : line.getLast().equals(place) ? -1 : 1;
            row[i] = BigInteger.valueOf(sign);
            any |= sign != 0;
        }
        if (any) {
            rows.add(row);
        }
    }

    /** The unknowns that the equations leave one value alone. */
    List<SuppressedTable.Place> determined() {
        int done = 0;
        for (int column = 0; column < unknowns.size() && done < rows.size(); column++) {
            int pivot = pivot(done, column);
            if (pivot >= 0) {
                BigInteger[] row = rows.remove(pivot);
                rows.add(done, row);
                eliminate(done, column);
                done++;
            }
        }
        return rows.stream()
                .filter(row -> count(row) == 1)
                .map(row -> unknowns.get(first(row)))
                .toList();
    }

    private int pivot(int from, int column) {
        for (int row = from; row < rows.size(); row++) {
            if (rows.get(row)[column].signum() != 0) {
                return row;
            }
        }
        return -1;
    }

    /** Takes the column out of every other row; whole numbers, so nothing is rounded. */
    private void eliminate(int pivot, int column) {
        BigInteger[] by = rows.get(pivot);
        for (int other = 0; other < rows.size(); other++) {
            BigInteger[] row = rows.get(other);
            BigInteger factor = row[column];
            if (other != pivot && factor.signum() != 0) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = row[i].multiply(by[column]).subtract(by[i].multiply(factor));
                }
                reduce(row);
            }
        }
    }

    private static void reduce(BigInteger[] row) {
        BigInteger common = BigInteger.ZERO;
        for (BigInteger value : row) {
            common = common.gcd(value);
        }
        if (common.signum() != 0) {
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].divide(common);
            }
        }
    }

    private static int count(BigInteger[] row) {
        int count = 0;
        for (BigInteger value : row) {
            count += value.signum() == 0 ? 0 : 1;
        }
        return count;
    }

    private static int first(BigInteger[] row) {
        int at = 0;
        while (row[at].signum() == 0) {
            at++;
        }
        return at;
    }
}
