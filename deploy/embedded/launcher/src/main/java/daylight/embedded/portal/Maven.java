package daylight.embedded.portal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Maven as found on the path, on the JDK this runs on. */
final class Maven {

    private Maven() {}

    static ProcessBuilder process(Path root, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(executable());
        command.addAll(List.of("--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static String executable() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder, "mvn");
            if (Files.isExecutable(candidate)) {
                return candidate.toString();
            }
        }
        throw new PortalException("Maven is missing. Install it (Debian: apt-get install maven) and try again.");
    }
}
