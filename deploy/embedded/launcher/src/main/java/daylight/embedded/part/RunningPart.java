package daylight.embedded.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps one part running until it is told to stop. */
final class RunningPart implements Runnable {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A part that served this long starts its pauses anew when it ends. */
    private static final Duration STEADY = Duration.ofMinutes(1);

    private static final Duration PROBE_INTERVAL = Duration.ofMillis(100);
    /** A first run also writes down what it recorded. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    /** Bytes; a longer log is put aside at the next start, one of them is kept. */
    private static final long LARGEST_LOG = 20L << 20;

    private final Part part;
    private final Path log;
    private final List<CompletableFuture<Void>> needs;
    private final Consumer<PartStatus> listener;
    private final CompletableFuture<Void> healthy = new CompletableFuture<>();
    private volatile PartStatus status;
    private volatile boolean stopping;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile @Nullable Process process;
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
        Process started = null;
        try {
            become(status.to(PartState.STARTING, 0));
            part.prepare().run();
            started = launch();
            process = started;
            become(status.to(PartState.STARTING, started.pid()));
            awaitHealth(started, start);
            part.settle().run();
            become(status.up(Duration.between(start, Instant.now())));
            healthy.complete(null);
            return "ended with exit value " + started.waitFor();
        } catch (IOException | RuntimeException e) {
            if (started != null) {
                end(started);
            }
            return String.valueOf(e.getMessage());
        }
    }

    private Process launch() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(part.command())
                .directory(part.directory().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(part.environment());
        return builder.start();
    }

    private void awaitHealth(Process started, Instant start) throws IOException, InterruptedException {
        while (true) {
            try {
                part.probe().check();
                return;
            } catch (IOException notYet) {
                if (Duration.between(start, Instant.now()).compareTo(part.patience()) > 0) {
                    throw new IOException("not healthy after " + part.patience().toSeconds() + " s", notYet);
                }
            }
            if (started.waitFor(PROBE_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("ended with exit value " + started.exitValue() + " before it was healthy");
            }
        }
    }

    /** Asks the process to end in order, and ends it when it does not in time. Waits for that. */
    void stop() throws InterruptedException {
        stopping = true;
        Process running = process;
        if (running != null && running.isAlive()) {
            end(running);
        }
        Thread waiting = runner;
        if (waiting != null) {
            waiting.interrupt();
            done.await();
        }
    }

    /** The process that was launched while it was told to stop. */
    private void endLeft() {
        Process running = process;
        try {
            if (running != null && running.isAlive()) {
                end(running);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Process running) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-s", part.stopSignal(), Long.toString(running.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            running.destroy();
        }
        if (!running.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
            running.destroyForcibly().waitFor();
        }
    }

    private void become(PartStatus next) {
        status = next;
        listener.accept(next);
    }
}
