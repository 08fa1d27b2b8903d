package daylight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The processes of a portal, by the notes its supervisor keeps in {@code run/<part>.pid}. */
record Parts(Path run) {
    static Parts of(Path home) {
        return new Parts(home.resolve("run"));
    }

    Map<String, ProcessHandle> all() throws IOException {
        Map<String, ProcessHandle> parts = new TreeMap<>();
        try (Stream<Path> notes = Files.list(run)) {
            for (Path note :
                    notes.filter(file -> file.toString().endsWith(".pid")).toList()) {
                String name = note.getFileName().toString().replace(".pid", "");
                process(name).ifPresent(process -> parts.put(name, process));
            }
        }
        return parts;
    }

    Optional<ProcessHandle> process(String part) throws IOException {
        try {
            String note = Files.readString(run.resolve(part + ".pid")).strip();
            int end = note.indexOf(' ');
            return ProcessHandle.of(Long.parseLong(end < 0 ? note : note.substring(0, end)))
                    .filter(ProcessHandle::isAlive);
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }
}
