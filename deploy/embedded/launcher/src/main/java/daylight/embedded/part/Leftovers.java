package daylight.embedded.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Process ids on disk. A supervisor that was killed leaves processes behind that hold ports and data directories. */
public final class Leftovers {

    private static final int PATIENCE_SECONDS = 10;

    private final Path folder;

    /** @param run where a supervisor notes its processes */
    public Leftovers(Path run) {
        this.folder = run;
    }

    void note(PartStatus status) {
        Path file = folder.resolve(status.name() + ".pid");
        try {
            Optional<String> start = status.pid() == 0 ? Optional.empty() : identity(status.pid());
            if (start.isPresent()) {
                Files.writeString(file, status.pid() + " " + start.get());
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether noted processes run. Of a supervisor that lives they are its own. */
    public boolean any() throws IOException {
        for (Path file : files()) {
            if (process(file).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Ends what an earlier supervisor left running, and waits until it is gone.
     *
     * @return whether there was anything
     */
    public boolean end() throws IOException {
        List<Path> files = files();
        List<ProcessHandle> left = new ArrayList<>();
        for (Path file : files) {
            process(file).ifPresent(left::add);
        }
        // All are asked before one is waited for: PostgreSQL ends in order only when its clients have gone.
        left.forEach(ProcessHandle::destroy);
        left.forEach(Leftovers::await);
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        return !left.isEmpty();
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(file -> file.toString().endsWith(".pid")).toList();
        }
    }

    /** The process of a note, if it lives. */
    private static Optional<ProcessHandle> process(Path file) throws IOException {
        String[] note;
        try {
            note = Files.readString(file).split(" ", 2);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        if (note.length < 2) {
            // The disk was full when it was written.
            return Optional.empty();
        }
        long pid = Long.parseLong(note[0]);
        // The number alone may belong to another program by now; the time of its start tells.
        return identity(pid).filter(note[1]::equals).flatMap(start -> ProcessHandle.of(pid));
    }

    private static void await(ProcessHandle process) {
        if (!hasEnded(process)) {
            process.destroyForcibly();
            hasEnded(process);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Optional<String> identity(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(Instant::toString);
    }
}
