package daylight.petitions.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps small numbers from pointing at people: a cell under 5 is not told, and where the total minus the cells that are told would give it away, one more is not told,
 * with all that are as large as that one. Zeros are told; they are nobody.
 *
 * <p>What is not told looks the same whichever of its places has which number: it comes last, by code, and whoever knows this rule and the total still has two numbers
 * or more to choose from for each place.
 */
public final class Suppression {
    /** Below this a cell is not told. */
    public static final long LEAST = 5;

    private static final long NONE = -1;

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

    /** The cells as they may be published beside their exact sum: those that are told first, the largest first; then the others by code. */
    public static List<Cell> of(List<Cell> exact) {
        List<Cell> small = exact.stream()
                .filter(cell -> cell.total() > 0 && cell.total() < LEAST)
                .toList();
        List<Cell> larger = exact.stream().filter(cell -> !small.contains(cell)).toList();
        long blur = tells(small) ? smallest(larger) : NONE;
        if (tells(small) && blur == NONE) {
            // Nothing to blur it with: not even the places are told.
            return List.of();
        }
        Stream<Cell> told = larger.stream()
                .filter(cell -> cell.total() != blur)
                .sorted(Comparator.comparingLong(Cell::total).reversed().thenComparing(Cell::region));
        Stream<Cell> others = exact.stream()
                .filter(cell -> small.contains(cell) || cell.total() == blur)
                .map(cell -> new Cell(cell.region(), NONE))
                .sorted(Comparator.comparing(Cell::region));
        return Stream.concat(told, others).toList();
    }

    /** Of those that are not nought. */
    private static long smallest(List<Cell> larger) {
        return larger.stream()
                .mapToLong(Cell::total)
                .filter(total -> total >= LEAST)
                .min()
                .orElse(NONE);
    }

    /** Whether the sum of the small cells gives their numbers away: there is one, or each has the least or the most it can have. */
    private static boolean tells(List<Cell> small) {
        long sum = small.stream().mapToLong(Cell::total).sum();
        return !small.isEmpty() && (small.size() == 1 || sum == small.size() || sum == (LEAST - 1) * small.size());
    }
}
