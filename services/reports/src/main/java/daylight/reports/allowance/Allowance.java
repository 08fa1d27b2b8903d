package daylight.reports.allowance;

import java.time.Clock;
import java.time.Duration;

/** So many within a minute, given back evenly: what was not used does not add up beyond that. One a replica. */
final class Allowance {
    private static final double MILLIS = 60_000;

    private final Clock clock;
    private final double most;
    private double left;
    private long at;

    Allowance(Clock clock, double most) {
        this.clock = clock;
        this.most = most;
        this.left = most;
        this.at = clock.millis();
    }

    /** Takes one. @throws Busy 503 when none is left */
    synchronized void take() {
        refill();
        if (left < 1) {
            throw new Busy(Duration.ofMillis((long) Math.ceil((1 - left) * MILLIS / most)));
        }
        left -= 1;
    }

    /** From 0, nothing used, to 1, all used. */
    synchronized double load() {
        refill();
        return 1 - left / most;
    }

    private void refill() {
        long now = clock.millis();
        left = Math.min(most, left + Math.max(0, now - at) * most / MILLIS);
        at = now;
    }
}
