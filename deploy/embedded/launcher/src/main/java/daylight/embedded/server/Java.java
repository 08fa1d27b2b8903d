package daylight.embedded.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM. */
public final class Java {

    private Java() {}

    public static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Settings for many small processes on few cores: no collector threads, small object headers, small thread stacks. */
    public static List<String> command(int megabytes, List<String> options, String classPath, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(executable().toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+UseCompactObjectHeaders");
        command.add("-XX:-UsePerfData");
        command.add("-Xshare:auto");
        command.add("-Xmx" + megabytes + "m");
        command.addAll(options);
        command.add("-cp");
        command.add(classPath);
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
