package daylight.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers of a live count, all on one thread; {@link CountLag} tells how far behind is what they are shown. */
final class CountReaders implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    /** A reader and what it was told last. */
    private static final class Reader {
        private final SocketChannel channel;
        private long shown = -1;

        Reader(SocketChannel channel) {
            this.channel = channel;
        }
    }

    private final Selector selector = Selector.open();
    private final List<Reader> readers = new ArrayList<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private final CountLag lag;
    private final Thread thread;
    private volatile boolean open = true;

    /**
     * Opens them all.
     *
     * @param before the count at the start
     * @param most signatures that will be acknowledged
     */
    CountReaders(int port, String path, int count, long before, int most) throws IOException {
        this.lag = new CountLag(before, most);
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open();
            channel.bind(new InetSocketAddress(InetAddress.getByName("127.0.2." + (1 + i % 200)), 0));
            channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.write(ByteBuffer.wrap(
                    ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            Reader reader = new Reader(channel);
            channel.register(selector, SelectionKey.OP_READ, reader);
            readers.add(reader);
        }
        this.thread = Thread.ofPlatform().name("count-readers").daemon(true).start(this::read);
    }

    /** A signature was acknowledged. */
    void acknowledge() {
        lag.acknowledge();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        try {
            while (open) {
                selector.select(key -> take((Reader) key.attachment(), key, buffer), 200);
            }
        } catch (IOException e) {
            lost.addAndGet(readers.size());
        }
    }

    private void take(Reader reader, SelectionKey key, ByteBuffer buffer) {
        buffer.clear();
        try {
            if (reader.channel.read(buffer) < 0) {
                lost.incrementAndGet();
                key.cancel();
                return;
            }
        } catch (IOException broken) {
            lost.incrementAndGet();
            key.cancel();
            return;
        }
        // One write of the service is one packet here: an event is never seen in halves, and if it were the next would
        // make up for it.
        Matcher totals = TOTAL.matcher(StandardCharsets.US_ASCII.decode(buffer.flip()));
        while (totals.find()) {
            shown(reader, Long.parseLong(totals.group(1)));
        }
    }

    private void shown(Reader reader, long total) {
        lag.shown(reader.shown, total);
        if (reader.shown < 0) {
            served.incrementAndGet();
        }
        reader.shown = Math.max(reader.shown, total);
    }

    int lost() {
        return lost.get();
    }

    /** How many have been told at least once. */
    long served() {
        return served.get();
    }

    /** Waits until every reader has been told once: what is measured is a count with all of them open, not their coming. */
    void awaitServed() throws IOException {
        long deadline = System.nanoTime() + PATIENCE;
        while (served.get() + lost.get() < readers.size()) {
            if (System.nanoTime() - deadline > 0) {
                throw new IOException("Only " + served + " of " + readers.size() + " readers were told the count");
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    /** Milliseconds; stop first. */
    double millisBehind(double percentile) {
        return lag.millis(percentile);
    }

    long told() {
        return lag.told();
    }

    /** Reads no more; what was read can be told. */
    void stop() {
        open = false;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        for (Reader reader : readers) {
            reader.channel.close();
        }
        selector.close();
    }
}
