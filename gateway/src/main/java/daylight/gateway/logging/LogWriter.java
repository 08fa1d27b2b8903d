package daylight.gateway.logging;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Writes the pages of all event loops from a thread of its own: a slow disk must not slow a request. When it falls behind, pages are dropped and counted. */
public final class LogWriter implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LogWriter.class);
    private static final int PAGES = 256;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> pages = new ArrayBlockingQueue<>(PAGES);
    private final AtomicLong dropped = new AtomicLong();
    private final OutputStream out;
    private final Thread thread;

    /**
     * Opens the log and starts its thread.
     *
     * @param where {@code stdout} or a file
     */
    public LogWriter(String where) {
        try {
            this.out = where.equals("stdout")
                    ? new FileOutputStream(FileDescriptor.out)
                    : new FileOutputStream(where, true);
        } catch (IOException e) {
            throw new UncheckedIOException("The access log " + where + " cannot be opened", e);
        }
        this.thread = Thread.ofPlatform().name("access-log").daemon().start(this::run);
    }

    void write(byte[] page) {
        if (!pages.offer(page)) {
            dropped.incrementAndGet();
        }
    }

    /** Pages lost so far because the disk was too slow. */
    public long dropped() {
        return dropped.get();
    }

    private void run() {
        try {
            for (byte[] page = pages.take(); page.length > 0; page = pages.take()) {
                out.write(page);
            }
        } catch (IOException e) {
            LOG.error("The access log cannot be written; requests go on without it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            pages.put(END);
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
