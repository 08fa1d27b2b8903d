package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's own load generator, the raw limit beside which signing is measured. The server's artifact does not hold it; Debian's package of the server does, and is unpacked here
 * and not installed, so that no second server starts on this machine.
 */
final class PgbenchProgram {
    private static final String NAME = "pgbench";
    private static final Path APT = Path.of("/usr/bin/apt-get");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private PgbenchProgram() {}

    /** Where it is, or a sentence on the terminal and nothing: the bench then runs without that limit and says so. */
    static Optional<Path> find(Path state) throws IOException, InterruptedException {
        Path unpacked = state.resolve("tools/pgbench");
        Optional<Path> there = present(unpacked);
        if (there.isEmpty() && Files.exists(APT) && "root".equals(System.getProperty("user.name"))) {
            unpack(Files.createDirectories(unpacked));
            there = present(unpacked);
        }
        if (there.isEmpty()) {
            System.out.println(
                    "pgbench is missing, so the raw limit of signing is not measured beside it. Debian has it in"
                            + " the package postgresql-<version>, macOS in Homebrew's postgresql.");
        }
        return there;
    }

    private static Optional<Path> present(Path unpacked) throws IOException {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)) {
            Path program = Path.of(folder, NAME);
            if (Files.isExecutable(program)) {
                return Optional.of(program);
            }
        }
        Optional<Path> installed = newest(DEBIAN);
        return installed.isPresent() ? installed : newest(unpacked.resolve("usr/lib/postgresql"));
    }

    private static Optional<Path> newest(Path versions) throws IOException {
        if (Files.notExists(versions)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(versions, "[0-9]*")) {
            Optional<Path> newest = Optional.empty();
            for (Path version : found) {
                Path program = version.resolve("bin").resolve(NAME);
                if (Files.isExecutable(program)
                        && newest.filter(one -> one.compareTo(program) > 0).isEmpty()) {
                    newest = Optional.of(program);
                }
            }
            return newest;
        }
    }

    /** The package of the server that the distribution's own "postgresql" stands for, and the client's library, which starts nothing. */
    private static void unpack(Path folder) throws IOException, InterruptedException {
        System.out.println("Fetching Debian's pgbench ...");
        run(folder, "apt-get", "update", "-qq");
        run(folder, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "libpq5");
        String depends = run(folder, "apt-cache", "depends", "postgresql");
        Optional<String> server = Arrays.stream(depends.split("\\s+", -1))
                .filter(word -> word.matches("postgresql-[0-9]+"))
                .findFirst();
        if (server.isPresent()) {
            run(folder, "apt-get", "download", "-qq", server.get());
            try (DirectoryStream<Path> packages = Files.newDirectoryStream(folder, "postgresql-*.deb")) {
                for (Path one : packages) {
                    run(folder, "dpkg-deb", "-x", one.toString(), folder.toString());
                    Files.delete(one);
                }
            }
        }
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new PortalException(String.join(" ", command) + " failed; the bench of petitions needs pgbench.");
        }
        return output;
    }
}
