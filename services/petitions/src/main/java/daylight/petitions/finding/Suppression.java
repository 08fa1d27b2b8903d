package daylight.petitions.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps small numbers from pointing at people: a cell under 5 is not told, and where the total minus the cells that are told would give it away, one more is not told.
 * Zeros are told; they are nobody.
 */
public final class Suppression {
    /** Below this a cell is not told. */
    public static final long LEAST = 5;

    /**
     * The number of one place.
     *
     * @param total -1 when it is not told
     */
    public record Cell(String region, long total) {
        public boolean told() {
            return total >= 0;
        }
    }

    private Suppression() {}

    /** Whether the sum of the hidden cells gives their numbers away: there is one, or each has the least or the most it can have. */
    private static boolean tells(int cells, long sum) {
        return cells > 0 && (cells == 1 || sum == cells || sum == (LEAST - 1) * cells);
    }

    /** The cells as they may be published beside their exact sum, the largest first. */
    public static List<Cell> of(List<Cell> exact) {
        List<Cell> cells = new ArrayList<>(exact.stream()
                .sorted(Comparator.comparingLong(Cell::total).reversed().thenComparing(Cell::region))
                .toList());
        List<Cell> small = cells.stream()
                .filter(cell -> cell.total() > 0 && cell.total() < LEAST)
                .toList();
        long secret = small.stream().mapToLong(Cell::total).sum();
        List<Cell> hidden = new ArrayList<>(small);
        if (tells(small.size(), secret)) {
            List<Cell> larger =
                    cells.stream().filter(cell -> cell.total() >= LEAST).toList();
            if (larger.isEmpty()) {
                // Nothing to blur it with: not even the places are told.
                return List.of();
            }
            hidden.add(larger.getLast());
        }
        cells.replaceAll(cell -> hidden.contains(cell) ? new Cell(cell.region(), -1) : cell);
        return cells;
    }
}
