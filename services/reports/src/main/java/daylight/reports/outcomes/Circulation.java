package daylight.reports.outcomes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A table with totals as a flow in a ring: the grand total flows into the rows' totals, each into its row's cells, these into the columns' totals, and back into the grand total. That every line adds up is that nothing is
 * lost at any node, so another table that adds up is the same flow with rings added and taken away. A number can be another exactly when a ring leads through it that no bound forbids (Ford and Fulkerson); nothing is
 * estimated, and no table is tried out.
 */
final class Circulation {
    private final int rows;
    private final int columns;
    private final List<List<Arc>> arcs = new ArrayList<>();

    /**
     * Begins without a number in it.
     *
     * @param rows of cells, without the totals
     */
    Circulation(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        // A node for each row, for each column, and for the sums of either.
        for (int node = 0; node < rows + columns + 2; node++) {
            arcs.add(new ArrayList<>());
        }
    }

    /** A way to change a number: forwards by one more, backwards by one less. */
    private record Arc(Place place, int to) {}

    /** Enters a number, with whether it may grow or shrink. One that may do neither is fixed. */
    void add(Place place, boolean grows, boolean shrinks) {
        if (grows) {
            arcs.get(from(place)).add(new Arc(place, to(place)));
        }
        if (shrinks) {
            arcs.get(to(place)).add(new Arc(place, from(place)));
        }
    }

    /** Whether a number can be another one, while all that are fixed stay as they are and every line adds up. */
    boolean canDiffer(Place place) {
        return leadsBack(place, from(place), to(place)) || leadsBack(place, to(place), from(place));
    }

    /** Whether the arc of this place from one node to the other is there, and the ring can be closed without it. */
    private boolean leadsBack(Place place, int from, int to) {
        if (!arcs.get(from).contains(new Arc(place, to))) {
            return false;
        }
        boolean[] reached = new boolean[arcs.size()];
        Deque<Integer> next = new ArrayDeque<>(List.of(to));
        reached[to] = true;
        while (!next.isEmpty()) {
            for (Arc arc : arcs.get(next.remove())) {
                if (!arc.place().equals(place) && !reached[arc.to()]) {
                    reached[arc.to()] = true;
                    next.add(arc.to());
                }
            }
        }
        return reached[from];
    }

    private int from(Place place) {
        return place.row() < rows ? (place.column() < columns ? place.row() : rows + columns) : columnOrSum(place);
    }

    private int to(Place place) {
        if (place.row() == rows) {
            return place.column() < columns ? rows + columns + 1 : rows + columns;
        }
        return place.column() < columns ? rows + place.column() : place.row();
    }

    /** Of a number in the line of totals. */
    private int columnOrSum(Place place) {
        return place.column() < columns ? rows + place.column() : rows + columns + 1;
    }
}
