package daylight.kernel.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Reads a body that must fit into memory. The server's own limits are those of the largest and slowest stream it takes, which may be far more. */
public final class Bodies {
    /** A form, or a record of some megabytes over a poor line. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final ScheduledThreadPoolExecutor TIMERS = timers();

    private Bodies() {}

    /**
     * Reads it whole.
     *
     * @param most bytes
     * @throws BodyTooLarge 413 as soon as there is more
     * @throws BodyTooSlow 408 when it has not arrived within a minute
     */
    public static byte[] read(InputStream body, int most) throws IOException {
        return read(body, most, PATIENCE);
    }

    /** As {@link #read(InputStream, int)}, with a patience of the caller's choice. */
    public static byte[] read(InputStream body, int most, Duration patience) throws IOException {
        // The server's stream closes the connection when its own patience ends, and then nothing can be answered: ours
        // ends first and interrupts the reading alone.
        Watch watch = new Watch();
        ScheduledFuture<?> timer = TIMERS.schedule(watch, patience.toNanos(), TimeUnit.NANOSECONDS);
        try {
            byte[] read = body.readNBytes(most + 1);
            if (read.length > most) {
                throw new BodyTooLarge(most);
            }
            return read;
        } catch (InterruptedIOException e) {
            if (watch.end()) {
                throw new BodyTooSlow(patience);
            }
            throw e;
        } finally {
            timer.cancel(false);
            watch.end();
        }
    }

    private static ScheduledThreadPoolExecutor timers() {
        ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("slow-bodies").daemon().factory());
        // Nearly every timer is cancelled within a millisecond.
        timers.setRemoveOnCancelPolicy(true);
        return timers;
    }

    /** Interrupts the thread that reads, and no other work of that thread. */
    private static final class Watch implements Runnable {
        private final Thread reader = Thread.currentThread();
        private boolean over;
        private boolean late;

        @Override
        public synchronized void run() {
            if (!over) {
                late = true;
                reader.interrupt();
            }
        }

        /** Ends the watch and takes back an interruption of ours. @return whether there was one */
        synchronized boolean end() {
            if (!over && late) {
                // The thread's own flag may be set still when the body came at the last moment.
                boolean _ = Thread.interrupted();
            }
            over = true;
            return late;
        }
    }
}
