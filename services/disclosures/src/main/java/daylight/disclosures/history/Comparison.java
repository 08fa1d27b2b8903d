package daylight.disclosures.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Which pieces of one text stand in place of which of another, with as few changes as can be: Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), in linear space.
 *
 * <p>Its time grows with length times difference, and so it counts its steps. A stretch for which they do not suffice is one change as a whole.
 */
final class Comparison {
    private final Pieces before;
    private final Pieces after;
    private final Work work;
    /** Furthest places by diagonal, seen from the beginning and from the end. */
    private final int[] forward;

    private final int[] backward;
    private final int zero;
    private final List<Change> changes = new ArrayList<>();
    private int splitBefore;
    private int splitAfter;

    /** Pieces that make way for others; ends are exclusive, and one of the two may be empty. */
    record Change(int from, int to, int start, int end) {}

    private Comparison(Pieces before, Pieces after, Work work) {
        this.before = before;
        this.after = after;
        this.work = work;
        this.zero = after.size() + 1;
        this.forward = new int[before.size() + after.size() + 3];
        this.backward = new int[forward.length];
    }

    /** The changes in order; between them both texts are the same. */
    static List<Change> of(Pieces before, Pieces after, Work work) {
        Comparison comparison = new Comparison(before, after, work);
        comparison.compare(0, before.size(), 0, after.size());
        return comparison.changes;
    }

    /** As deep as the number of changes can be halved. */
    private void compare(int from, int to, int start, int end) {
        while (from < to && start < end && before.number(from) == after.number(start)) {
            from++;
            start++;
        }
        while (from < to && start < end && before.number(to - 1) == after.number(end - 1)) {
            to--;
            end--;
        }
        if (from < to && start < end && meet(from, to, start, end)) {
            int middleBefore = splitBefore;
            int middleAfter = splitAfter;
            compare(from, middleBefore, start, middleAfter);
            compare(middleBefore, to, middleAfter, end);
        } else if (from < to || start < end) {
            change(new Change(from, to, start, end));
        }
    }

    private void change(Change next) {
        Change last = changes.isEmpty() ? null : changes.getLast();
        if (last != null && last.to() == next.from() && last.end() == next.start()) {
            changes.removeLast();
            changes.add(new Change(last.from(), next.to(), last.start(), next.end()));
        } else {
            changes.add(next);
        }
    }

    /** Finds a place in the middle of the shortest way, walking from both ends; false when the work is spent before they meet. */
    private boolean meet(int from, int to, int start, int end) {
        int most = (to - from + end - start + 1) / 2;
        forward[zero + 1] = 0;
        backward[zero + 1] = 0;
        for (int steps = 0; steps <= most && !work.isSpent(); steps++) {
            if (walkForward(steps, from, to, start, end) || walkBackward(steps, from, to, start, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean walkForward(int steps, int from, int to, int start, int end) {
        int width = to - from;
        int height = end - start;
        int shift = width - height;
        int last = steps - 2 * Math.max(0, steps - width);
        for (int k = 2 * Math.max(0, steps - height) - steps; k <= last; k += 2) {
            int x = next(forward, k, steps);
            int walked = x;
            while (x < width && x - k < height && before.number(from + x) == after.number(start + x - k)) {
                x++;
            }
            work.spend(x - walked + 1L);
            forward[zero + k] = x;
            if ((shift & 1) != 0 && Math.abs(shift - k) < steps && x + backward[zero + shift - k] >= width) {
                splitBefore = from + x;
                splitAfter = start + x - k;
                return true;
            }
        }
        return false;
    }

    private boolean walkBackward(int steps, int from, int to, int start, int end) {
        int width = to - from;
        int height = end - start;
        int shift = width - height;
        int last = steps - 2 * Math.max(0, steps - width);
        for (int k = 2 * Math.max(0, steps - height) - steps; k <= last; k += 2) {
            int x = next(backward, k, steps);
            int walked = x;
            while (x < width && x - k < height && before.number(to - 1 - x) == after.number(end - 1 - x + k)) {
                x++;
            }
            work.spend(x - walked + 1L);
            backward[zero + k] = x;
            if ((shift & 1) == 0 && Math.abs(shift - k) <= steps && x + forward[zero + shift - k] >= width) {
                splitBefore = to - x;
                splitAfter = end - x + k;
                return true;
            }
        }
        return false;
    }

    /** One change more, from whichever neighbour came further. */
    private int next(int[] furthest, int k, int steps) {
        int left = furthest[zero + k - 1];
        int right = furthest[zero + k + 1];
        return k == -steps || (k != steps && left < right) ? right : left + 1;
    }
}
