package daylight.bench;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.HdrHistogram.Histogram;

/** How long a count that is shown was behind: from the acknowledgement of the first signature that it did not hold yet to the count that does. */
final class CountLag {
    private final Histogram behind = new Histogram(3);
    private final AtomicInteger signatures = new AtomicInteger();
    private final AtomicLongArray acknowledged;
    private final long before;

    /**
     * @param before the count at the start
     * @param most signatures that will be acknowledged
     */
    CountLag(long before, int most) {
        this.before = before;
        this.acknowledged = new AtomicLongArray(most + 1);
    }

    /** A signature was acknowledged; on any thread. */
    void acknowledge() {
        int number = signatures.incrementAndGet();
        if (number < acknowledged.length()) {
            acknowledged.set(number, System.nanoTime());
        }
    }

    /** A reader who was shown the one count is shown the other; on one thread. */
    void shown(long last, long total) {
        long first = last - before + 1;
        if (last >= 0 && total > last && first >= 1 && first < acknowledged.length()) {
            long at = acknowledged.get((int) first);
            if (at != 0) {
                behind.recordValue(Math.max(1, (System.nanoTime() - at) / 1000));
            }
        }
    }

    double millis(double percentile) {
        return behind.getValueAtPercentile(percentile) / 1000.0;
    }

    long told() {
        return behind.getTotalCount();
    }
}
