package daylight.reports.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table with its totals, of which nothing is shown that tells of fewer than five, nor what together with other numbers would tell it.
 *
 * <p>Totals are the last row and column. Every row and every column is an equation: its cells make its total. A number is given away when these equations, with what is shown, have it as their only solution, or when a
 * line leaves all its hidden small numbers the least or the most they can have. As long as one is, the smallest number shown of a line that gives it away is withheld too.
 */
final class SuppressedTable {
    private static final long LEAST = 5;

    private final long[][] exact;
    private final boolean[][] hidden;

    private SuppressedTable(long[][] exact) {
        this.exact = exact;
        this.hidden = new boolean[exact.length][exact[0].length];
    }

    /** @param cells a row a category; at least one row and one column */
    static SuppressedTable of(long[][] cells) {
        int rows = cells.length;
        int columns = cells[0].length;
        long[][] exact = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                exact[row][column] = cells[row][column];
                exact[row][columns] += cells[row][column];
                exact[rows][column] += cells[row][column];
                exact[rows][columns] += cells[row][column];
            }
        }
        SuppressedTable table = new SuppressedTable(exact);
        table.hideSmall();
        table.hideTelling();
        return table;
    }

    /** The number at a place; null when it is not shown. */
    @Nullable
    Long at(int row, int column) {
        return hidden[row][column] ? null : exact[row][column];
    }

    boolean isHidden(int row, int column) {
        return hidden[row][column];
    }

    private void hideSmall() {
        for (int row = 0; row < exact.length; row++) {
            for (int column = 0; column < exact[0].length; column++) {
                hidden[row][column] = exact[row][column] > 0 && exact[row][column] < LEAST;
            }
        }
    }

    private void hideTelling() {
        Optional<Place> told = told();
        while (told.isPresent()) {
            Optional<Place> beside = beside(told.get()).or(() -> smallestShown(places()));
            if (beside.isEmpty()) {
                return;
            }
            hidden[beside.get().row()][beside.get().column()] = true;
            told = told();
        }
    }

    /** A small number that can be worked out. Others that can be are no secret by themselves. */
    private Optional<Place> told() {
        for (List<Place> line : lines()) {
            List<Place> unknown = line.stream().filter(this::hides).toList();
            if (!unknown.isEmpty() && leavesNoChoice(line, unknown)) {
                return Optional.of(unknown.getFirst());
            }
        }
        return new Equations(hidden, lines())
                .determined().stream().filter(this::isSmall).findFirst();
    }

    /** Whether the line, with its total shown, pins all its hidden numbers, each from 1 to 4. */
    private boolean leavesNoChoice(List<Place> line, List<Place> unknown) {
        boolean small = unknown.stream().allMatch(place -> exact(place) < LEAST);
        if (!small || hides(line.getLast())) {
            return false;
        }
        long sum = unknown.stream().mapToLong(this::exact).sum();
        return sum == unknown.size() || sum == (LEAST - 1) * unknown.size();
    }

    /** The smallest number shown in the line of this place that has the fewest hidden ones. */
    private Optional<Place> beside(Place told) {
        return lines().stream()
                .filter(line -> line.contains(told) && !line.stream().allMatch(this::hides))
                .min(Comparator.comparingLong(
                        line -> line.stream().filter(this::hides).count()))
                .flatMap(this::smallestShown);
    }

    /** Zeros are shown as such, so a number above zero blurs more; a zero is withheld when nothing else is left. */
    private Optional<Place> smallestShown(List<Place> line) {
        return line.stream()
                .filter(place -> !hides(place))
                .min(Comparator.comparingLong(place -> exact(place) == 0 ? Long.MAX_VALUE : exact(place)));
    }

    private boolean isSmall(Place place) {
        return exact(place) > 0 && exact(place) < LEAST;
    }

    private boolean hides(Place place) {
        return hidden[place.row()][place.column()];
    }

    private long exact(Place place) {
        return exact[place.row()][place.column()];
    }

    private List<Place> places() {
        return lines().subList(0, exact.length).stream().flatMap(List::stream).toList();
    }

    /** Every row and every column, its total last. The rows come first. */
    private List<List<Place>> lines() {
        List<List<Place>> lines = new ArrayList<>();
        for (int row = 0; row < exact.length; row++) {
            List<Place> line = new ArrayList<>();
            for (int column = 0; column < exact[0].length; column++) {
                line.add(new Place(row, column));
            }
            lines.add(line);
        }
        for (int column = 0; column < exact[0].length; column++) {
            List<Place> line = new ArrayList<>();
            for (int row = 0; row < exact.length; row++) {
                line.add(new Place(row, column));
            }
            lines.add(line);
        }
        return lines;
    }

    /** A place in the table. */
    record Place(int row, int column) {}
}
