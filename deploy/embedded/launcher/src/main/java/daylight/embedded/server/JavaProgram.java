package daylight.embedded.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server or service that runs on a JVM, with settings for many small processes on few cores: no collector threads,
 * small object headers, and an ahead-of-time cache where one was trained.
 *
 * @param name of the part
 * @param megabytes heap at most
 * @param options what a cache depends on
 * @param properties what it does not: ports, folders
 * @param classPath jars in an order that never changes, for the cache holds only on the class path it was trained on
 * @param arguments the main class first, unless the only jar says it
 */
public record JavaProgram(
        String name,
        int megabytes,
        List<String> options,
        List<String> properties,
        List<Path> classPath,
        boolean jar,
        List<String> arguments) {

    static JavaProgram of(
            String name, int megabytes, List<String> options, List<Path> classPath, List<String> arguments) {
        return new JavaProgram(name, megabytes, options, List.of(), classPath, false, arguments);
    }

    public static JavaProgram ofJar(String name, int megabytes, List<String> options, Path jar) {
        return new JavaProgram(name, megabytes, options, List.of(), List.of(jar), true, List.of());
    }

    public JavaProgram with(List<String> other) {
        return new JavaProgram(name, megabytes, options, other, classPath, jar, arguments);
    }

    /** The jars of a folder by name; empty where the module was not built yet. */
    static List<Path> jars(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What decides whether a cache fits, the jars' own state aside. */
    List<String> machine() {
        var machine = new ArrayList<String>();
        machine.add("-XX:+UseSerialGC");
        machine.add("-XX:+UseCompactObjectHeaders");
        machine.add("-XX:-UsePerfData");
        machine.add("-Xmx" + megabytes + "m");
        machine.addAll(options);
        return machine;
    }

    /** Everything after the options of the JVM itself. */
    List<String> run() {
        var run = new ArrayList<>(properties);
        run.add(jar ? "-jar" : "-cp");
        run.add(classPath.stream().map(Path::toString).collect(Collectors.joining(":")));
        run.addAll(arguments);
        return run;
    }

    public List<String> command(AotCaches caches) {
        var command = new ArrayList<String>();
        command.add(Java.executable().toString());
        command.addAll(caches.options(this));
        // A JVM that crashes says why in its part's log, not in a file in the working folder.
        command.add("-XX:+ErrorFileToStdout");
        command.addAll(machine());
        command.addAll(run());
        return List.copyOf(command);
    }
}
