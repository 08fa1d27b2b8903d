package daylight.gateway.edge;

import daylight.gateway.breaking.Breaker;

/** What one exchange has to tell its upstream's breaker. The breaker wants to hear it once. */
final class Verdict {
    private final Breaker breaker;
    private final Runnable opened;
    private boolean given;
    private boolean probing;

    /** @param opened called when the breaker opens by what this exchange has met */
    Verdict(Breaker breaker, Runnable opened) {
        this.breaker = breaker;
        this.opened = opened;
    }

    /** Nanoseconds for which the upstream is to be left alone still; 0 when the request may pass. */
    long delay() {
        long delay = breaker.delay(System.nanoTime());
        given = delay > 0;
        probing = !given && breaker.isOpen();
        return delay;
    }

    void succeeded() {
        if (!given) {
            given = true;
            breaker.succeeded(System.nanoTime());
        }
    }

    void failed() {
        if (given) {
            return;
        }
        given = true;
        if (breaker.failed(System.nanoTime())) {
            opened.run();
        }
    }

    /** The upstream has no part in what happened. Harmless when it was told already. */
    void withhold() {
        if (!given && probing) {
            // Or everybody would be refused until it is given up.
            breaker.probeLeft();
        }
        given = true;
    }
}
