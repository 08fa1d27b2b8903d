package daylight.embedded.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps one part running until it is told to stop. */
final class RunningPart implements Runnable {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A part that served this long starts its pauses anew when it ends. */
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final Part part;
    private final Path log;
    private final List<CompletableFuture<Void>> needs;
    private final Consumer<PartStatus> listener;
    private final CompletableFuture<Void> healthy = new CompletableFuture<>();
    private volatile PartStatus status;
    private volatile boolean stopping;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile @Nullable PartProcess process;
    private volatile @Nullable Thread runner;

    RunningPart(Part part, Path log, List<CompletableFuture<Void>> needs, Consumer<PartStatus> listener) {
        this.part = part;
        this.log = log;
        this.needs = needs;
        this.listener = listener;
        this.status = PartStatus.initial(part.name());
    }

    CompletableFuture<Void> healthy() {
        return healthy;
    }

    PartStatus status() {
        return status;
    }

    Part part() {
        return part;
    }

    @Override
    public void run() {
        runner = Thread.currentThread();
        try {
            CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new)).get();
            serve();
        } catch (InterruptedException e) {
            // Told to stop.
            endLeft();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            become(status.to(PartState.STOPPED, 0));
            done.countDown();
        }
    }

    private void serve() throws InterruptedException {
        Duration pause = SHORTEST_PAUSE;
        while (!stopping) {
            Instant start = Instant.now();
            String end = serveOnce();
            if (stopping) {
                return;
            }
            become(status.ended(end));
            pause = Duration.between(start, Instant.now()).compareTo(STEADY) > 0 ? SHORTEST_PAUSE : pause;
            Thread.sleep(pause);
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        }
    }

    /** Returns why the process ended. */
    private String serveOnce() throws InterruptedException {
        Instant start = Instant.now();
        PartProcess started = null;
        try {
            become(status.to(PartState.STARTING, 0));
            part.prepare().run();
            started = PartProcess.launch(part, log);
            process = started;
            become(status.to(PartState.STARTING, started.process().pid()));
            started.awaitHealth(start);
            part.settle().run();
            become(status.up(Duration.between(start, Instant.now())));
            healthy.complete(null);
            return "ended with exit value " + started.process().waitFor();
        } catch (IOException | RuntimeException e) {
            if (started != null) {
                started.end();
            }
            return String.valueOf(e.getMessage());
        }
    }

    /** Asks the process to end in order, and ends it when it does not in time. Waits for that. */
    void stop() throws InterruptedException {
        stopping = true;
        PartProcess running = process;
        if (running != null) {
            running.end();
        }
        Thread waiting = runner;
        if (waiting != null) {
            waiting.interrupt();
            done.await();
        }
    }

    /** The process that was launched while it was told to stop. */
    private void endLeft() {
        PartProcess running = process;
        try {
            if (running != null) {
                running.end();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void become(PartStatus next) {
        status = next;
        listener.accept(next);
    }
}
