package daylight.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The portal under test: started by its own launcher before the first journey, stopped after the last. */
record Portal(String url, String mailUrl) {
    private static final Path ROOT = root();
    private static final Path HOME = ROOT.resolve("deploy/journeys/target/portal");
    private static final int GATEWAY_PORT = 8080;
    private static final int MAIL_PORT = 13080;
    /** Ports a portal listens on besides the gateway's, before they are moved. */
    private static final int[] PORTS = {
        13025, 13080, 13143, 15432, 18081, 18082, 18083, 18084, 18085, 18086, 18189, 18190, 19092, 19093, 19200, 19301
    };

    private static final int PATIENCE_MINUTES = 15;

    private static @Nullable Portal running;
    /** Of the portal that was started here; a portal that was given has its own in the environment. */
    private static @Nullable Integer startedWith;

    /** The one portal of this run. */
    static synchronized Portal running() {
        if (running == null) {
            String given = System.getenv("DAYLIGHT_JOURNEYS_URL");
            running = given == null ? start() : new Portal(given, System.getenv("DAYLIGHT_JOURNEYS_MAIL"));
        }
        return running;
    }

    /** Whether this portal has the service of petitions: where its sources are, nothing of it may be left out. */
    static boolean petitions() {
        return Files.exists(ROOT.resolve("services/petitions/pom.xml"));
    }

    /** Whether this portal has the register of organizations. */
    static boolean organizations() {
        return Files.exists(ROOT.resolve("services/organizations/pom.xml"));
    }

    /** Whether this portal has the service of reports. */
    static boolean reports() {
        return Files.exists(ROOT.resolve("services/reports/pom.xml"));
    }

    /** Where its parts keep their data and logs. */
    Path home() {
        return startedWith == null ? ROOT.resolve(System.getenv().getOrDefault("DAYLIGHT_HOME", ".portal")) : HOME;
    }

    private static Portal start() {
        try {
            if (Files.exists(HOME)) {
                // Of a run that was killed; its ports are no matter, the launcher knows it by its folder.
                launch(0, "down");
            }
            delete(HOME);
            int offset = freeOffset();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> launch(offset, "down"), "portal-down"));
            int port = GATEWAY_PORT + offset;
            launch(offset, "up", "--no-build", "--port", Integer.toString(port));
            startedWith = offset;
            return new Portal("http://localhost:" + port, "http://127.0.0.1:" + (MAIL_PORT + offset));
        } catch (IOException e) {
            throw new UncheckedIOException("The portal could not be started", e);
        }
    }

    /** Runs a command of the launcher for this portal, as its operator would, and returns what it printed. */
    String command(String... arguments) {
        return launch(startedWith, arguments);
    }

    private static String launch(@Nullable Integer offset, String... arguments) {
        Path launcher = ROOT.resolve("deploy/embedded/launcher/target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                launcher + "/classes:" + launcher + "/lib/*",
                "daylight.embedded.portal.Portal"));
        command.addAll(List.of(arguments));
        Path log = HOME.resolveSibling("portal-" + arguments[0] + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        if (offset != null) {
            builder.environment().put("DAYLIGHT_HOME", HOME.toString());
            builder.environment().put("DAYLIGHT_PORT_OFFSET", Integer.toString(offset));
        }
        builder.environment().put("DAYLIGHT_TRAINING", "off");
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("portal " + arguments[0] + " failed: " + Files.readString(log));
            }
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the portal started", e);
        }
    }

    /** A number that, added to every port, leads to ports nobody uses: another portal may run on this machine. */
    private static int freeOffset() {
        for (int offset = 1_000; offset < 12_000; offset += 37) {
            if (allFree(offset)) {
                return offset;
            }
        }
        throw new IllegalStateException("No free range of ports was found");
    }

    private static boolean allFree(int offset) {
        if (!free(GATEWAY_PORT + offset)) {
            return false;
        }
        for (int port : PORTS) {
            if (!free(port + offset)) {
                return false;
            }
        }
        return true;
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** The checkout that is tested. */
    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/embedded/launcher/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not inside a checkout of Daylight");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
