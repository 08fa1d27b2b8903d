package daylight.embedded.portal;

import daylight.embedded.server.Java;
import daylight.embedded.server.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A portal of its own for the benchmarks, empty at the start, beside the one in use: nothing they publish stays among real
 * records. Only the gateway differs: its limits are raised, since all load comes from one address, and search is not cached.
 */
final class BenchPortal implements AutoCloseable {

    private static final int OFFSET = 6000;
    private static final int GATEWAY = 8080;
    private static final int PATIENCE_SECONDS = 30;
    private static final String PLENTY = "10000000";
    private static final Set<String> RAISED = Set.of(
            "PAGES", "ASSETS", "READ", "SEARCH", "WRITE", "BATCH", "SIGN_IN", "EVENTS", "UPLOAD", "DOWNLOAD", "SEALED");

    private final Installation installation;
    private volatile @Nullable Process underWay;
    private boolean ended;

    private BenchPortal(Installation installation) {
        this.installation = installation;
    }

    static BenchPortal start(Installation beside) throws IOException, InterruptedException {
        Path home = beside.place().state().resolve("bench/portal");
        var bench = new BenchPortal(new Installation(new Place(beside.root(), home), beside.offset() + OFFSET));
        bench.stopAndClear();
        new Build(beside.root()).runWhereOutOfDate();
        // Of the jars as they are now: those of an earlier build have caches of their own.
        TrainCommand.finish(beside);
        Runtime.getRuntime().addShutdownHook(new Thread(bench::interrupted, "end-of-bench"));
        int port = GATEWAY + bench.installation.offset();
        int status = bench.command(List.of("up", "--no-samples", "--port", Integer.toString(port)));
        if (status != 0) {
            bench.close();
            throw new PortalException("The portal for the benchmarks did not start; " + home + "/logs says why.");
        }
        return bench;
    }

    Installation installation() {
        return installation;
    }

    private void stopAndClear() throws IOException {
        Path home = installation.place().state();
        if (Files.exists(home)) {
            DownCommand.stop(installation);
            Files.walkFileTree(home, new Deletion());
        }
    }

    private int command(List<String> arguments) throws IOException, InterruptedException {
        Path launcher = installation.place().module("launcher");
        var command = new ArrayList<String>();
        command.add(Portal.class.getName());
        command.addAll(arguments);
        var builder = new ProcessBuilder(
                        Java.command(64, List.of(), launcher + "/classes:" + launcher + "/lib/*", command))
                .directory(installation.root().toFile())
                .inheritIO();
        builder.environment().putAll(environment());
        Process started = builder.start();
        underWay = started;
        return started.waitFor();
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("DAYLIGHT_HOME", installation.place().state().toString());
        environment.put("DAYLIGHT_PORT_OFFSET", Integer.toString(installation.offset()));
        for (String limit : RAISED) {
            environment.put("DAYLIGHT_GATEWAY_CLASSES_" + limit + "_RATE_REQUESTS", PLENTY);
        }
        environment.put("DAYLIGHT_GATEWAY_CLASSES_WRITE_RATE_TOKEN_REQUESTS", PLENTY);
        // So that the sweep of addresses falls into the measurement of signing.
        environment.put("DAYLIGHT_HOUSEKEEPING_EVERY", "PT5S");
        environment.put("DAYLIGHT_GATEWAY_CLASSES_SEARCH_CACHE", "false");
        // The easiest puzzles, and no cap: what is measured is the service, not the patience of a client.
        environment.put("DAYLIGHT_PUZZLE_LEAST", "12");
        environment.put("DAYLIGHT_PUZZLE_MOST", "12");
        environment.put("DAYLIGHT_ALLOWANCE_MESSAGES", PLENTY);
        environment.put("DAYLIGHT_ALLOWANCE_READINGS", PLENTY);
        return environment;
    }

    /** A signal ends this process in the middle: the command under way ends with it, and then the portal. */
    private void interrupted() {
        try {
            Process command = underWay;
            if (command != null && command.isAlive()) {
                command.destroy();
                command.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("The portal of the benchmarks may still run: " + e + ". DAYLIGHT_HOME="
                    + installation.place().state() + " ./portal down ends it.");
        }
    }

    /** Safe to call twice: after a signal both the interrupted command and the end of the process come here. */
    @Override
    public synchronized void close() throws IOException {
        if (!ended) {
            DownCommand.stop(installation);
            ended = true;
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
