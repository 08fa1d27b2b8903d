package daylight.reports.outcomes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table with its totals, of which nothing is shown that tells of fewer than five, nor what together with other numbers would tell it.
 *
 * <p>Totals are the last row and column. A number from 1 to 4 is not shown. It is given away when it can be no other: every line adds up, and whoever reads a table knows that a number which is not shown for its own sake is
 * from 1 to 4. As long as one is given away, the smallest number shown of a line through it is withheld too; such a number may be any from 0.
 */
final class SuppressedTable {
    private static final long LEAST = 5;

    private final long[][] exact;
    private final Showing[][] showing;
    private final List<Place> places;

    private enum Showing {
        SHOWN,
        /** From 1 to 4. */
        SMALL,
        /** Because another would follow from it. */
        WITHHELD
    }

    private SuppressedTable(long[][] exact) {
        this.exact = exact;
        this.showing = new Showing[exact.length][exact[0].length];
        int width = exact[0].length;
        this.places = IntStream.range(0, exact.length * width)
                .mapToObj(i -> new Place(i / width, i % width))
                .toList();
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
        table.places.forEach(place -> table.showing[place.row()][place.column()] = table.alone(place));
        table.withholdTelling();
        return table;
    }

    /** The number at a place; null when it is not shown. */
    @Nullable
    Long at(int row, int column) {
        return isHidden(row, column) ? null : exact[row][column];
    }

    boolean isHidden(int row, int column) {
        return showing[row][column] != Showing.SHOWN;
    }

    /** Whether it is not shown for its own sake. */
    boolean isSmall(int row, int column) {
        return showing[row][column] == Showing.SMALL;
    }

    /** What becomes of a number for itself. The total of four and more small ones is always withheld: if it were shown from 5 on, its being small would tell that each of the four is one. */
    private Showing alone(Place place) {
        List<Place> parts =
                parts(place).stream().filter(part -> exact(part) > 0).toList();
        if (parts.size() >= LEAST - 1 && parts.stream().allMatch(part -> exact(part) < LEAST)) {
            return Showing.WITHHELD;
        }
        return exact(place) > 0 && exact(place) < LEAST ? Showing.SMALL : Showing.SHOWN;
    }

    /** The cells that a number adds up; of a cell, itself. */
    private List<Place> parts(Place place) {
        Place last = places.getLast();
        return places.stream()
                .filter(one -> one.row() < last.row() && one.column() < last.column())
                .filter(one -> place.row() == last.row() || place.row() == one.row())
                .filter(one -> place.column() == last.column() || place.column() == one.column())
                .toList();
    }

    private void withholdTelling() {
        Optional<Place> told = told();
        while (told.isPresent()) {
            Optional<Place> beside = beside(told.get()).or(() -> smallestShown(places));
            if (beside.isEmpty()) {
                return;
            }
            showing[beside.get().row()][beside.get().column()] = Showing.WITHHELD;
            told = told();
        }
    }

    /** A small number that can be no other. Withheld ones that can be worked out are no secret by themselves. */
    private Optional<Place> told() {
        Circulation possible = new Circulation(exact.length - 1, exact[0].length - 1);
        for (Place place : places) {
            switch (showing[place.row()][place.column()]) {
                case SHOWN -> possible.add(place, false, false);
                case SMALL -> possible.add(place, exact(place) < LEAST - 1, exact(place) > 1);
                case WITHHELD -> possible.add(place, true, exact(place) > 0);
            }
        }
        return places.stream()
                .filter(place -> isSmall(place.row(), place.column()) && !possible.canDiffer(place))
                .findFirst();
    }

    /** The smallest number shown in the line of this place that has the fewest hidden ones. */
    private Optional<Place> beside(Place told) {
        return lines(told).stream()
                .filter(line -> !line.stream().allMatch(this::hides))
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

    private boolean hides(Place place) {
        return isHidden(place.row(), place.column());
    }

    private long exact(Place place) {
        return exact[place.row()][place.column()];
    }

    /** Its row and its column. */
    private List<List<Place>> lines(Place place) {
        return List.of(
                places.stream().filter(one -> one.row() == place.row()).toList(),
                places.stream().filter(one -> one.column() == place.column()).toList());
    }
}
