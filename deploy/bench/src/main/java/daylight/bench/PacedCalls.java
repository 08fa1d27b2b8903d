package daylight.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Requests of any kind at a steady rate whether or not the answers keep up, each timed from when it was due, so that a stall is seen by all that had to wait for it. Plain
 * sockets from many loopback addresses: a client of its own weight would measure itself.
 */
record PacedCalls(int port, double perSecond, Duration duration, int connections) {
    private static final int ADDRESSES = 200;

    /** What is sent, and what is done with a good answer. */
    interface Calls {
        /** The bytes of request {@code number}; each is asked for once. */
        byte[] request(long number);

        /** The request was answered with a status of success. */
        default void answered(long number) {}
    }

    /**
     * What came of it.
     *
     * @param latencies in microseconds, of good answers only
     */
    record Outcome(Histogram latencies, int failed, Duration took) {
        double perSecond() {
            return latencies.getTotalCount() * 1e9 / took.toNanos();
        }

        double millis(double percentile) {
            return latencies.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    Outcome run(Calls calls) throws InterruptedException {
        AtomicLong next = new AtomicLong();
        AtomicInteger failed = new AtomicInteger();
        Histogram all = new Histogram(3);
        List<Future<Histogram>> running = new ArrayList<>();
        long start = System.nanoTime() + 100_000_000L;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                int number = i;
                running.add(threads.submit(() -> new Caller(calls, start, number, next, failed).run()));
            }
            for (Future<Histogram> one : running) {
                all.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A paced call could not be sent", e.getCause());
        }
        return new Outcome(all, failed.get(), Duration.ofNanos(System.nanoTime() - start));
    }

    private Socket open(int number) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.1." + (1 + number % ADDRESSES)), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void pause(long due) {
        while (due - System.nanoTime() > 0) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    /** One connection with its share of the requests. */
    private final class Caller {
        private final Calls calls;
        private final int number;
        private final long end;
        private final long interval;
        private final AtomicLong next;
        private final AtomicInteger failed;
        private final Histogram latencies = new Histogram(3);
        private long due;

        Caller(Calls calls, long start, int number, AtomicLong next, AtomicInteger failed) {
            this.calls = calls;
            this.number = number;
            this.end = start + duration.toNanos();
            this.interval = (long) (1e9 * connections / perSecond);
            this.next = next;
            this.failed = failed;
            this.due = start + interval * number / connections;
        }

        Histogram run() {
            while (due - end < 0) {
                try (Socket socket = open(number)) {
                    InputStream in = new BufferedInputStream(socket.getInputStream());
                    while (due - end < 0) {
                        call(socket, in);
                    }
                } catch (IOException broken) {
                    // The server was killed, or closed the line: what was under way counts as failed, and the next
                    // takes
                    // a new line.
                    failed.incrementAndGet();
                    LockSupport.parkNanos(interval);
                }
            }
            return latencies;
        }

        private void call(Socket socket, InputStream in) throws IOException {
            pause(due);
            long call = next.getAndIncrement();
            long wanted = due;
            due += interval;
            socket.getOutputStream().write(calls.request(call));
            int status = PlainHttp.status(in);
            if (status >= 200 && status < 300) {
                calls.answered(call);
                latencies.recordValue(Math.max(1, (System.nanoTime() - wanted) / 1000));
            } else {
                failed.incrementAndGet();
            }
        }
    }
}
