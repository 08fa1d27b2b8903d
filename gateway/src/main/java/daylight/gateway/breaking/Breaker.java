package daylight.gateway.breaking;

import daylight.gateway.routing.GatewayConfig.Breaking;
import java.util.concurrent.TimeUnit;

/**
 * One upstream's breaker, shared by all event loops.
 *
 * <p>Closed: everything passes, failures are counted within a window. Open: nothing passes until its pause is over. Then half open: one request is the probe; its
 * success closes the breaker, its failure opens it again for twice as long.
 *
 * <p>A failure is a connection that cannot be made or breaks before an answer begins, or an answer that does not begin in time. An answer of 5xx is none: a service that
 * cannot search may still take a record.
 */
public final class Breaker {
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(30);

    private final int threshold;
    private final long window;
    private final long firstPause;
    private volatile boolean open;
    private long windowStart;
    private int failures;
    private int successes;
    private long openUntil;
    private long pause;
    private boolean probing;
    private long probeSince;

    public Breaker(Breaking config, long now) {
        this.threshold = config.failures();
        this.window = config.window().toNanos();
        this.firstPause = config.pause().toNanos();
        this.windowStart = now;
        this.pause = firstPause;
    }

    /** Nanoseconds to wait, or 0 when the request may pass; then exactly one of the three methods below must be called for it. */
    public long delay(long now) {
        if (!open) {
            return 0;
        }
        synchronized (this) {
            long left = openUntil - now;
            if (!open) {
                return 0;
            }
            if (left > 0) {
                return left;
            }
            // A probe of which nothing is heard is replaced after a while.
            if (probing && now - probeSince < LONGEST_PAUSE) {
                return pause;
            }
            probing = true;
            probeSince = now;
            return 0;
        }
    }

    public synchronized void succeeded(long now) {
        open = false;
        probing = false;
        pause = firstPause;
        roll(now);
        successes++;
    }

    /** Of what became of the probe nothing is known, for its client has left or it found no connection free: the next request is the probe. */
    public synchronized void probeLeft() {
        probing = false;
    }

    /** Counts a failure. @return whether it has opened the breaker */
    public synchronized boolean failed(long now) {
        if (open) {
            if (probing) {
                probing = false;
                pause = Math.min(pause * 2, LONGEST_PAUSE);
                openUntil = now + pause;
            }
            return false;
        }
        roll(now);
        failures++;
        if (failures >= threshold && failures >= successes) {
            open = true;
            openUntil = now + pause;
            failures = 0;
            successes = 0;
        }
        return open;
    }

    public boolean isOpen() {
        return open;
    }

    private void roll(long now) {
        if (now - windowStart > window) {
            windowStart = now;
            failures = 0;
            successes = 0;
        }
    }
}
