package daylight.gateway.edge;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens on other threads. */
final class Conditions {
    private static final long PATIENCE = 30_000_000_000L;

    private Conditions() {}

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("The condition did not come true");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }
}
