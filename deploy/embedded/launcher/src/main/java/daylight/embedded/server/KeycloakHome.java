package daylight.embedded.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A home directory for one installation: its own data, and links to the one unpacked distribution. The distribution's
 * build step, which fixes the database and the path {@code /auth}, runs once for all.
 */
final class KeycloakHome {

    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--http-relative-path=/auth",
            "--health-enabled=true",
            "--metrics-enabled=false",
            "--cache=local");

    private final Place place;

    KeycloakHome(Place place) {
        this.place = place;
    }

    Path folder() {
        return place.data(Keycloak.NAME);
    }

    void prepare() throws IOException, InterruptedException {
        Path distribution = distribution();
        build(distribution);
        Files.createDirectories(folder().resolve("data/import"));
        for (String name : List.of("lib", "conf", "providers")) {
            link(folder().resolve(name), distribution.resolve(name));
        }
        themes(distribution);
        realm();
    }

    private Path distribution() throws IOException {
        try (var files = Files.list(place.module(Keycloak.NAME))) {
            return files.filter(file -> file.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("Keycloak is not unpacked; build deploy/embedded first"));
        }
    }

    private void build(Path distribution) throws IOException, InterruptedException {
        try (var channel = FileChannel.open(
                        place.module(Keycloak.NAME).resolve("build.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Path built = distribution.resolve(".built");
            if (lock.isValid() && Files.notExists(built)) {
                var command = new ArrayList<String>();
                command.add(distribution.resolve("bin/kc.sh").toString());
                command.addAll(BUILD);
                var builder = new ProcessBuilder(command);
                // It runs once and is over before the second compiler would have paid.
                builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
                run("keycloak-build", builder);
                Files.writeString(built, String.join(" ", BUILD));
            }
        }
    }

    private void themes(Path distribution) throws IOException {
        Path themes = Files.createDirectories(folder().resolve("themes"));
        Path ours = place.root().resolve("deploy/keycloak/themes");
        for (Path source : List.of(distribution.resolve("themes"), ours)) {
            if (Files.exists(source)) {
                try (var found = Files.list(source)) {
                    for (Path theme : found.toList()) {
                        link(themes.resolve(theme.getFileName().toString()), theme);
                    }
                }
            }
        }
    }

    /** The realm is read from there only while the database has none of this name. */
    private void realm() throws IOException, InterruptedException {
        Path sources = place.root().resolve("deploy/keycloak");
        Path merged = folder().resolve("data/import/daylight-realm.json");
        List<Path> from = List.of(sources.resolve("realm-daylight.json"), sources.resolve("demo/overlay.json"));
        if (isNewer(merged, from)) {
            return;
        }
        String classPath = sources.resolve("target/classes") + ":" + place.module(Keycloak.NAME) + "/lib/*";
        run(
                "keycloak-realm",
                new ProcessBuilder(
                        Java.executable().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        "daylight.realm.MergeRealm",
                        from.getFirst().toString(),
                        from.getLast().toString(),
                        merged.toString()));
    }

    private static boolean isNewer(Path made, List<Path> sources) throws IOException {
        if (Files.notExists(made)) {
            return false;
        }
        for (Path source : sources) {
            if (Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(made)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void run(String name, ProcessBuilder builder) throws IOException, InterruptedException {
        Path log = Files.createDirectories(place.logs()).resolve(name + ".log");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int status = builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(name + " ended with exit value " + status + "; see " + log);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link)) {
            Files.createSymbolicLink(link, target);
        } else if (!Files.readSymbolicLink(link).equals(target)) {
            Files.delete(link);
            Files.createSymbolicLink(link, target);
        }
    }
}
