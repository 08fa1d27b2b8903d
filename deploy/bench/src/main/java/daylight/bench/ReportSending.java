package daylight.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Reports of 64 KiB at a steady rate, each durable when it is answered. */
record ReportSending(ReportsDoor door, ReportTables tables) {
    private static final int RATE = 100;
    private static final int SECONDS = 30;
    private static final int WARM_SECONDS = 5;

    /** @param raw files of the same size a second, forced to the same disk */
    void measure(Report report, double raw) throws IOException, InterruptedException {
        paced(door.reports(RATE * WARM_SECONDS));
        long before = tables.count("message");
        List<byte[]> bodies = door.reports(RATE * SECONDS);
        Sent sent = paced(bodies);
        report.add(Figure.atLeast("64 KiB reports, durable, for 30 s", sent.perSecond(), "a second", RATE * 0.99)
                .beside(raw));
        report.add(Figure.info("64 KiB reports, p50", sent.latencies().getValueAtPercentile(50) / 1000.0, "ms"));
        report.add(Figure.info("64 KiB reports, p99", sent.latencies().getValueAtPercentile(99) / 1000.0, "ms"));
        report.add(Figure.atMost("not taken", sent.failed(), "reports", 0));
        report.add(Figure.atLeast("rows there afterwards", tables.count("message") - before, "", bodies.size()));
    }

    /** @param latencies in microseconds, from when each was due */
    private record Sent(Histogram latencies, int failed, double perSecond) {}

    private Sent paced(List<byte[]> bodies) throws InterruptedException {
        Histogram latencies = new Histogram(3);
        AtomicInteger failed = new AtomicInteger();
        long start = System.nanoTime();
        // Closing waits until the last is answered.
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < bodies.size(); i++) {
                long due = start + i * 1_000_000_000L / RATE;
                byte[] body = bodies.get(i);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.execute(() -> send(body, due, latencies, failed));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Sent(latencies, failed.get(), (bodies.size() - failed.get()) / seconds);
    }

    private void send(byte[] body, long due, Histogram latencies, AtomicInteger failed) {
        if (door.send(body) != 201) {
            failed.incrementAndGet();
        }
        synchronized (latencies) {
            latencies.recordValue(Math.max(1, (System.nanoTime() - due) / 1000));
        }
    }
}
