package daylight.kernel.ticking;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Repeats one task with a pause between runs, until closed. A run that fails is told in the log and tried again after the next pause. */
public final class Ticker implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Ticker.class);

    private final String name;
    private final Duration pause;
    private final Runnable task;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private boolean failing;

    public Ticker(String name, Duration pause, Runnable task) {
        this.name = name;
        this.pause = pause;
        this.task = task;
        this.thread = Thread.ofPlatform().name(name).daemon(true).start(this::repeat);
    }

    private void repeat() {
        try {
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            task.run();
            if (failing) {
                LOG.infof("%s works again", name);
            }
            failing = false;
        } catch (RuntimeException e) {
            // Once an outage, not once a run.
            if (!failing) {
                LOG.errorf(e, "%s failed and is tried again", name);
            }
            failing = true;
        }
    }

    /** Waits for the run under way. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
