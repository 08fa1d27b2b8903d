package daylight.gateway.limiting;

import java.util.concurrent.atomic.AtomicLong;

/** One client's allowance in one class. It holds the time at which it will be whole again: asking moves that time on by one interval. Safe for many threads. */
final class Allowance {
    private final int capacity;
    private final long interval;
    private final AtomicLong wholeAgain;
    private volatile boolean dropped;

    /** @param window nanoseconds in which the whole capacity comes back */
    Allowance(int capacity, long window, long now) {
        this.capacity = capacity;
        this.interval = Math.max(1, window / capacity);
        this.wholeAgain = new AtomicLong(now);
    }

    /** Takes one if there is one. */
    Decision take(long now) {
        while (true) {
            long was = wholeAgain.get();
            long next = Math.max(was - now, 0) + interval;
            if (next > interval * capacity) {
                return new Decision(false, 0, next - interval * capacity, was - now);
            }
            if (wholeAgain.compareAndSet(was, now + next)) {
                return new Decision(true, (int) (capacity - (next + interval - 1) / interval), 0, next);
            }
        }
    }

    boolean isWhole(long now) {
        return wholeAgain.get() - now <= 0;
    }

    void drop() {
        dropped = true;
    }

    /** Dropped from the limiter's memory: whoever still holds it must fetch the new one. */
    boolean isDropped() {
        return dropped;
    }

    /**
     * The answer to one request.
     *
     * @param left requests that may follow at once
     * @param delay nanoseconds until one is granted again, 0 when it was granted
     * @param reset nanoseconds until the allowance is whole
     */
    record Decision(boolean granted, int left, long delay, long reset) {}
}
