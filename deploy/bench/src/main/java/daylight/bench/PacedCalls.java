package daylight.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                running.add(threads.submit(() -> connection(number, start, calls, next, failed)));
            }
            for (Future<Histogram> one : running) {
                all.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A paced call could not be sent", e.getCause());
        }
        return new Outcome(all, failed.get(), Duration.ofNanos(System.nanoTime() - start));
    }

    private Histogram connection(int number, long start, Calls calls, AtomicLong next, AtomicInteger failed) {
        Histogram latencies = new Histogram(3);
        long interval = (long) (1e9 * connections / perSecond);
        long due = start + interval * number / connections;
        while (due - start < duration.toNanos()) {
            try (Socket socket = open(number)) {
                InputStream in = new BufferedInputStream(socket.getInputStream());
                while (due - start < duration.toNanos()) {
                    pause(due);
                    long call = next.getAndIncrement();
                    socket.getOutputStream().write(calls.request(call));
                    due += interval;
                    if (isGood(status(in))) {
                        calls.answered(call);
                        latencies.recordValue(Math.max(1, (System.nanoTime() - due + interval) / 1000));
                    } else {
                        failed.incrementAndGet();
                    }
                }
            } catch (IOException broken) {
                // The server was killed, or closed the line: what was under way counts as failed, and the next takes a
                // new line.
                failed.incrementAndGet();
                LockSupport.parkNanos(interval);
            }
        }
        return latencies;
    }

    private static boolean isGood(int status) {
        return status >= 200 && status < 300;
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

    /** Reads one answer whole. */
    static int status(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(lower.indexOf(':') + 1).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (chunked) {
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                in.skipNBytes(size);
                line(in);
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("The connection closed before the answer was whole");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] form(String path, String body) {
        return ("POST " + path
                        + " HTTP/1.1\r\n"
                        + "Host: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] json(String method, String path, String token, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
