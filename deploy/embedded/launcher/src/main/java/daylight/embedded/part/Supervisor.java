package daylight.embedded.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Starts parts, each as soon as those it needs are healthy, and stops them in the opposite order. */
public final class Supervisor implements AutoCloseable {

    private final Path logs;
    private final Consumer<PartStatus> listener;
    private final Map<String, RunningPart> running = new LinkedHashMap<>();
    private final Leftovers leftovers;

    /**
     * @param run where the process ids are noted, so that the next supervisor finds what a killed one left behind
     * @param listener told of every change, from the thread of the part
     */
    public Supervisor(Path run, Path logs, Consumer<PartStatus> listener) throws IOException {
        this.logs = Files.createDirectories(logs);
        this.leftovers = new Leftovers(Files.createDirectories(run));
        this.listener = listener;
        // Where there were any, whoever started this has said so.
        boolean _ = leftovers.end();
    }

    /** Starts the part unless it runs already; completes when it has been healthy for the first time. */
    public CompletableFuture<Void> start(Part part) {
        return start(List.of(part)).getFirst();
    }

    /** Starts parts that may need each other, each listed after those it needs. */
    public synchronized List<CompletableFuture<Void>> start(List<Part> parts) {
        List<Part> added =
                parts.stream().filter(part -> !running.containsKey(part.name())).toList();
        for (Part part : added) {
            running.put(part.name(), prepared(part));
        }
        for (Part part : added) {
            Thread.ofVirtual().name(part.name()).start(find(part.name()));
        }
        return parts.stream().map(part -> find(part.name()).healthy()).toList();
    }

    private RunningPart prepared(Part part) {
        List<CompletableFuture<Void>> needs = part.after().stream()
                .flatMap(name -> Stream.ofNullable(running.get(name)))
                .map(RunningPart::healthy)
                .toList();
        return new RunningPart(part, logs.resolve(part.name() + ".log"), needs, this::changed);
    }

    private RunningPart find(String name) {
        return Objects.requireNonNull(running.get(name));
    }

    public synchronized List<PartStatus> statuses() {
        return running.values().stream().map(RunningPart::status).toList();
    }

    /** A part is watched and started again also while nothing can be written: a full disk is what ends some of them. */
    private void changed(PartStatus status) {
        told(status, leftovers::note);
        told(status, listener);
    }

    private static void told(PartStatus status, Consumer<PartStatus> of) {
        try {
            of.accept(status);
        } catch (UncheckedIOException e) {
            System.err.println("That " + status.name() + " is " + status.state() + " could not be written: " + e);
        }
    }

    /** Ends all processes, those first that nobody needs any more; parts that do not need each other end together. */
    @Override
    public void close() {
        Collection<RunningPart> left;
        synchronized (this) {
            left = new ArrayList<>(running.values());
        }
        while (!left.isEmpty()) {
            Collection<RunningPart> present = left;
            List<RunningPart> free = present.stream()
                    .filter(one -> present.stream()
                            .noneMatch(other ->
                                    other.part().after().contains(one.part().name())))
                    .toList();
            List<Thread> stops = free.stream()
                    .map(one -> Thread.ofVirtual().start(() -> stop(one)))
                    .toList();
            stops.forEach(Supervisor::join);
            left = present.stream().filter(one -> !free.contains(one)).toList();
        }
    }

    private static void stop(RunningPart one) {
        try {
            one.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
