package daylight.embedded;

import daylight.embedded.server.Place;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The real servers for tests, started once per build by the first module that asks, in a process of their own that ends
 * with the build. Each module keeps to its own database, topics and indexes.
 *
 * <p>With {@code DAYLIGHT_TEST_SERVERS=keep} in the environment they outlive the build and serve the next one as well;
 * {@code ./portal servers stop} ends them.
 */
public final class TestServers {

    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final Duration LOOK = Duration.ofMillis(100);

    private TestServers() {}

    /** Returns when all that are asked for are healthy. */
    public static Addresses ensure(Set<Server> wanted) {
        return ensure(TestRun.current(Place.checkout()), wanted);
    }

    /** Starts servers that serve every build until {@link #stopKept}. */
    public static Addresses keep(Set<Server> wanted) {
        return ensure(TestRun.kept(Place.checkout()), wanted);
    }

    /** Ends the kept servers; returns whether there were any. */
    public static boolean stopKept() throws IOException {
        return TestRun.kept(Place.checkout()).stop();
    }

    private static synchronized Addresses ensure(TestRun run, Set<Server> wanted) {
        Path root = Place.checkout();
        try {
            Files.createDirectories(run.state());
            // Two modules may be tested at the same time; the second finds what the first started.
            try (var channel = FileChannel.open(
                            run.state().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !run.supervised()) {
                    start(root, run);
                }
            }
            for (Server server : wanted) {
                run.want(server);
            }
            return await(run, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("The test servers could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the test servers started", e);
        }
    }

    private static void start(Path root, TestRun run) throws IOException {
        run.clear();
        Path launcher = root.resolve("deploy/embedded/launcher/target");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx48m",
                "-cp",
                launcher + "/classes:" + launcher + "/lib/*",
                TestSupervisor.class.getName(),
                run.state().toString(),
                Long.toString(run.owner()));
        Process supervisor = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(run.state().resolve("supervisor.log").toFile())
                .start();
        run.supervisedBy(supervisor.toHandle());
    }

    private static Addresses await(TestRun run, Set<Server> wanted) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.stream().allMatch(run::ready)) {
            Optional<String> failure = run.failure();
            if (failure.isPresent() || !run.supervised() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(failure.orElse("The test servers did not become healthy") + "; see "
                        + run.state() + "/supervisor.log and " + run.state() + "/logs");
            }
            Thread.sleep(LOOK);
        }
        return run.addresses();
    }
}
