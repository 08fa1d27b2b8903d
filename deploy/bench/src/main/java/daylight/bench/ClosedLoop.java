package daylight.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/** So many callers, each sending its next request when the last was answered, until a count or a time is reached. */
record ClosedLoop(int callers, int requests, Duration most) {
    /** One request; returns whether the answer was as hoped. */
    interface Request extends Callable<Boolean> {}

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

    Outcome run(Request request) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(requests);
        long start = System.nanoTime();
        List<Future<Caller>> running = new ArrayList<>();
        Histogram all = new Histogram(3);
        int failed = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(() -> new Caller(request).call(left, start + most.toNanos())));
            }
            for (Future<Caller> one : running) {
                Caller caller = one.get();
                all.add(caller.latencies);
                failed += caller.failed;
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A benchmark request could not be sent", e.getCause());
        }
        return new Outcome(all, failed, Duration.ofNanos(System.nanoTime() - start));
    }

    private static final class Caller {
        private final Request request;
        private final Histogram latencies = new Histogram(3);
        private int failed;

        Caller(Request request) {
            this.request = request;
        }

        Caller call(AtomicInteger left, long deadline) throws Exception {
            while (left.getAndDecrement() > 0 && System.nanoTime() < deadline) {
                long sent = System.nanoTime();
                if (request.call()) {
                    latencies.recordValue(Math.max(1, (System.nanoTime() - sent) / 1000));
                } else {
                    failed++;
                }
            }
            return this;
        }
    }
}
