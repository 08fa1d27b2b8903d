package daylight.embedded.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Process ids on disk. A supervisor that was killed leaves processes behind that hold ports and data directories. */
final class Leftovers {

    private final Path folder;

    Leftovers(Path folder) {
        this.folder = folder;
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

    /** Ends what an earlier supervisor left running, and waits until it is gone. */
    void end() throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".pid")).toList();
        }
        for (Path file : files) {
            end(file);
        }
    }

    private static void end(Path file) throws IOException {
        String[] note;
        try {
            note = Files.readString(file).split(" ", 2);
        } catch (NoSuchFileException gone) {
            return;
        }
        long pid = Long.parseLong(note[0]);
        // The number alone may belong to another program by now; the time of its start tells.
        if (identity(pid).filter(note[1]::equals).isPresent()) {
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroy();
            try {
                process.onExit().get(10, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Files.deleteIfExists(file);
    }

    static Optional<String> identity(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(Instant::toString);
    }
}
