package daylight.embedded;

import daylight.embedded.part.Leftovers;
import daylight.embedded.server.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder through which the tests of a build and their servers' supervisor talk: {@code wanted/} holds a file for
 * each server asked for, {@code ready/} one for each that is healthy, {@code failure} says why there will be none.
 *
 * @param owner the process whose end ends the servers, 0 for none
 */
record TestRun(Path state, long owner) {

    static TestRun current(Path root) {
        if ("keep".equals(System.getenv("DAYLIGHT_TEST_SERVERS"))) {
            return kept(root);
        }
        long build = build(ProcessHandle.current());
        return new TestRun(root.resolve(".portal/test/build-" + build), build);
    }

    static TestRun kept(Path root) {
        return new TestRun(root.resolve(".portal/test/kept"), 0);
    }

    /** Maven's JVM, which started this one, possibly through a shell; this one itself where there is none. */
    private static long build(ProcessHandle current) {
        return Stream.iterate(current.parent(), Optional::isPresent, one -> one.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(one -> one.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElse(current)
                .pid();
    }

    void supervisedBy(ProcessHandle process) throws IOException {
        Files.writeString(state.resolve("supervisor"), process.pid() + " " + start(process));
    }

    boolean supervised() throws IOException {
        return supervisor().isPresent();
    }

    private Optional<ProcessHandle> supervisor() throws IOException {
        try {
            // The number alone may belong to another program by now; the time of its start tells.
            String[] note = Files.readString(state.resolve("supervisor")).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(note[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> start(process).equals(note[1]));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    boolean stop() throws IOException {
        Optional<ProcessHandle> process = supervisor();
        process.ifPresent(one -> {
            one.destroy();
            one.onExit().join();
        });
        return process.isPresent();
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Forgets an earlier run; its data stays, for servers that are kept start on it again. */
    void clear() throws IOException {
        delete(state.resolve("ready"));
        Files.deleteIfExists(state.resolve("failure"));
        Files.deleteIfExists(state.resolve("addresses"));
    }

    void want(Server server) throws IOException {
        Files.createDirectories(state.resolve("wanted"));
        Path file = state.resolve("wanted").resolve(server.name());
        if (Files.notExists(file)) {
            Files.writeString(file, "");
        }
    }

    boolean wanted(Server server) {
        return Files.exists(state.resolve("wanted").resolve(server.name()));
    }

    void markReady(Server server) throws IOException {
        Files.createDirectories(state.resolve("ready"));
        Files.writeString(state.resolve("ready").resolve(server.name()), "");
    }

    boolean ready(Server server) {
        return Files.exists(state.resolve("ready").resolve(server.name()));
    }

    void fail(String why) throws IOException {
        Files.writeString(state.resolve("failure"), why);
    }

    Optional<String> failure() throws IOException {
        Path file = state.resolve("failure");
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    Addresses addresses() throws IOException {
        return Addresses.read(state.resolve("addresses"));
    }

    /** Ends the servers and removes the folders of builds that ended without cleaning up. */
    void sweep() throws IOException {
        List<Path> others;
        try (var siblings = Files.list(state.getParent())) {
            others = siblings.filter(path -> path.getFileName().toString().startsWith("build-"))
                    .filter(path -> !path.equals(state))
                    .toList();
        }
        for (Path other : others) {
            if (!new TestRun(other, 0).supervised()) {
                boolean _ = new Leftovers(new Place(other, other).run()).end();
                delete(other);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> paths;
        try (var walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
