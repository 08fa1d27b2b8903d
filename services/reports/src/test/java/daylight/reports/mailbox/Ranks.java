package daylight.reports.mailbox;

import java.util.Arrays;

/** Compares two samples by their ranks (Mann and Whitney): how often one of the first is larger than one of the second. A half when they come of one source, whatever its outliers. */
final class Ranks {
    private Ranks() {}

    static double larger(long[] first, long[] second) {
        long[] sorted = second.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (long value : first) {
            int below = place(sorted, value);
            int upTo = place(sorted, value + 1);
            wins += below + (upTo - below) / 2.0;
        }
        return wins / first.length / second.length;
    }

    /** How many are smaller. */
    private static int place(long[] sorted, long value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
