package daylight.embedded.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/**
 * Ahead-of-time caches (JEP 483, 514, 515) in {@code .portal/aot}: classes loaded and linked, and profiles of hot
 * methods, as an earlier run had them. The first run after a build records what it does; once it has ended, the caches
 * are put together in the background; the next run starts from them in a fraction of the time.
 *
 * <p>Two files a part, named by everything on which a cache depends: {@code .recorded} and {@code .aot}.
 */
public final class AotCaches {

    private static final String RECORDED = ".recorded";
    private static final String CACHE = ".aot";
    private static final int KEY_LENGTH = 16;

    private final Path folder;
    private final boolean recording;
    private final boolean brief;

    private AotCaches(Path folder, boolean recording, boolean brief) {
        this.folder = folder;
        this.recording = recording;
        this.brief = brief;
    }

    /** Uses what is there and records what is not, where training is on. */
    public static AotCaches recording(Place place) {
        return new AotCaches(folder(place), training(), !training());
    }

    /** Off for a portal that lives once, as that of the journeys: nobody would have a faster start of it. */
    public static boolean training() {
        return !"off".equals(System.getenv("DAYLIGHT_TRAINING"));
    }

    /** Uses what is there. */
    public static AotCaches using(Place place) {
        return new AotCaches(folder(place), false, false);
    }

    /** Uses what is there, for servers that live as long as a test run: the second compiler would not earn its keep. */
    public static AotCaches brief(Place place) {
        return new AotCaches(folder(place), false, true);
    }

    private static Path folder(Place place) {
        return place.root().resolve(".portal/aot");
    }

    List<String> options(JavaProgram program) {
        var options = new ArrayList<String>(brief ? List.of("-XX:TieredStopAtLevel=1") : List.of());
        options.addAll(cacheOptions(program));
        return options;
    }

    private List<String> cacheOptions(JavaProgram program) {
        Path cache = file(program, CACHE);
        Path recorded = file(program, RECORDED);
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache);
        }
        if (!recording || written(recorded)) {
            return List.of();
        }
        try {
            Files.createDirectories(folder);
            removeOthers(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded);
    }

    /** Whether a run was recorded whose cache is missing. */
    public boolean pending(JavaProgram program) {
        return written(file(program, RECORDED)) && Files.notExists(file(program, CACHE));
    }

    /** A JVM makes the file when it starts and fills it when it ends in order; one that was killed leaves it empty. */
    private static boolean written(Path recorded) {
        try {
            return Files.exists(recorded) && Files.size(recorded) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the cache together; takes seconds of a core and some hundred megabytes. */
    public void assemble(JavaProgram program, Path log) throws IOException, InterruptedException {
        Path draft = file(program, ".draft");
        var command = new ArrayList<String>();
        command.addAll(List.of("nice", "-n", "15", Java.executable().toString()));
        command.add("-XX:AOTMode=create");
        command.add("-XX:AOTConfiguration=" + file(program, RECORDED));
        command.add("-XX:AOTCache=" + draft);
        command.addAll(program.machine());
        command.addAll(program.run());
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        Files.deleteIfExists(file(program, RECORDED));
        if (status != 0 || Files.notExists(draft)) {
            throw new IOException("The cache of " + program.name() + " could not be made; see " + log);
        }
        Files.move(draft, file(program, CACHE));
    }

    /** Caches of earlier builds, some 50 to 100 MB each. */
    private void removeOthers(JavaProgram program) throws IOException {
        Predicate<Path> own = file -> file.getFileName().toString().startsWith(program.name() + "-");
        List<Path> old;
        try (var files = Files.list(folder)) {
            old = files.filter(own).toList();
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
    }

    private Path file(JavaProgram program, String ending) {
        return folder.resolve(program.name() + "-" + key(program) + ending);
    }

    private static String key(JavaProgram program) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            program.machine().forEach(option -> digest.update(option.getBytes(StandardCharsets.UTF_8)));
            for (Path jar : program.classPath()) {
                digest.update(jar.toString().getBytes(StandardCharsets.UTF_8));
                if (Files.exists(jar)) {
                    String state = Files.size(jar) + " " + Files.getLastModifiedTime(jar);
                    digest.update(state.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
