package daylight.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Requests at a steady rate whether or not the answers keep up, each timed from when it was due, so that a stall is seen by all that had to wait for it. Over plain sockets:
 * a client of its own weight would measure itself.
 */
record PacedLoad(double perSecond, Duration duration, int connections) {
    /** Latencies in microseconds. */
    Histogram run(int port) throws InterruptedException {
        Histogram all = new Histogram(3);
        List<Future<Histogram>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            long start = System.nanoTime() + 100_000_000L;
            for (int i = 0; i < connections; i++) {
                int number = i;
                running.add(threads.submit(() -> connection(port, number, start)));
            }
            for (Future<Histogram> one : running) {
                all.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A paced request failed", e.getCause());
        }
        return all;
    }

    private Histogram connection(int port, int number, long start) throws IOException {
        Histogram latencies = new Histogram(3);
        long interval = (long) (1e9 * connections / perSecond);
        long due = start + interval * number / connections;
        byte[] buffer = new byte[16 * 1024];
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            for (long n = 0; due - start < duration.toNanos(); n++) {
                while (due - System.nanoTime() > 0) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                String request = "GET /bench/" + number + '-' + n + " HTTP/1.1\r\nHost: bench\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                readAnswer(in, buffer);
                latencies.recordValue(Math.max(1, (System.nanoTime() - due) / 1000));
                due += interval;
            }
        }
        return latencies;
    }

    /** The answers of this bench end with the one closing brace in them. */
    private static void readAnswer(InputStream in, byte[] buffer) throws IOException {
        int read = in.read(buffer);
        while (read > 0 && buffer[read - 1] != '}') {
            read = in.read(buffer);
        }
        if (read <= 0) {
            throw new IOException("The connection closed before the answer was whole");
        }
    }
}
