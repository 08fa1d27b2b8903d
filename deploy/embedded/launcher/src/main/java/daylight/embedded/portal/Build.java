package daylight.embedded.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Runs Maven when a source changed since it last ran, and not otherwise: a warm start has no seconds for it. */
final class Build {

    private static final List<String> SOURCES = List.of("pom.xml", "services", "gateway", "deploy", "seeds");
    /** Changes nothing that runs; the launcher is compiled by the script before it gets here. */
    private static final Set<String> SKIPPED =
            Set.of("target", "node_modules", "test", "journeys", "launcher", "docs", "README.md");
    /** A portal needs none of the modules that only test one. */
    private static final String WITHOUT_JOURNEYS = "-pl=!deploy/journeys";

    private final Path root;
    private final Path stamp;

    Build(Path root) {
        this.root = root;
        this.stamp = root.resolve(".portal/build.stamp");
    }

    boolean outOfDate() throws IOException {
        return Files.notExists(stamp)
                || Files.notExists(root.resolve("deploy/embedded/keycloak/target/lib"))
                || !Files.readString(stamp).equals(fingerprint());
    }

    void runWhereOutOfDate() throws IOException, InterruptedException {
        if (outOfDate()) {
            run();
        }
    }

    void run() throws IOException, InterruptedException {
        String before = fingerprint();
        Instant start = Instant.now();
        System.out.println("  building (log: .portal/logs/build.log); the first time Maven downloads some 600 MB ...");
        Path log = Files.createDirectories(root.resolve(".portal/logs")).resolve("build.log");
        int status = Maven.process(
                        root,
                        List.of("-Dmaven.test.skip=true", "-Dspotless.check.skip=true", WITHOUT_JOURNEYS, "package"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw failed(log);
        }
        Files.writeString(stamp, before);
        System.out.printf(
                Locale.ROOT,
                "  %-14s done in %.0f s%n",
                "build",
                Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    private static PortalException failed(Path log) throws IOException {
        String errors = Files.readAllLines(log).stream()
                .filter(line -> line.contains("ERROR"))
                .limit(8)
                .reduce("", (all, line) -> all + "\n" + line);
        return new PortalException("The build failed; .portal/logs/build.log has it all. It begins:\n" + errors);
    }

    /** Over path, size and time of change of every source: reading them all would take longer than it is worth. */
    private String fingerprint() throws IOException {
        var lines = new TreeSet<String>();
        for (String source : SOURCES) {
            Path start = root.resolve(source);
            if (Files.exists(start)) {
                Files.walkFileTree(start, new Collector(lines));
            }
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        private final Set<String> lines;

        Collector(Set<String> lines) {
            this.lines = lines;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SKIPPED.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (SKIPPED.contains(file.getFileName().toString())) {
                return FileVisitResult.CONTINUE;
            }
            lines.add(root.relativize(file) + " " + attributes.size() + " "
                    + attributes.lastModifiedTime().toMillis() + "\n");
            return FileVisitResult.CONTINUE;
        }
    }
}
