package daylight.disclosures.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Comparing two texts of a million characters takes a processor for some tenths of a second and a hundred megabytes for as long, and anyone may ask for it. So half of the processors compare, and the rest is
 * for those who want anything else; who comes meanwhile waits in line.
 */
@ApplicationScoped
class Turns {
    /** Some ten long comparisons; most take a millisecond. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Duration patience;

    @Inject
    Turns() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), PATIENCE);
    }

    Turns(int atATime, Duration patience) {
        this.places = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /**
     * Does the work when its turn has come.
     *
     * @throws LongLine 503 when it does not come soon
     */
    <T> T take(Supplier<T> work) {
        if (!mine()) {
            throw new LongLine();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean mine() {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
