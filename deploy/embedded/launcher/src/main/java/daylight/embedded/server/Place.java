package daylight.embedded.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie.
 *
 * @param root the checkout
 * @param state what one installation (the portal, or the servers of a test run) writes
 */
public record Place(Path root, Path state) {

    /** The checkout around the working directory. */
    public static Path checkout() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/embedded/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException(start + " is not inside a checkout of Daylight");
    }

    public Path module(String name) {
        return root.resolve("deploy/embedded").resolve(name).resolve("target");
    }

    public Path data(String part) {
        return state.resolve("data").resolve(part);
    }

    public Path logs() {
        return state.resolve("logs");
    }

    /** Where process ids and status are noted while something runs. */
    public Path run() {
        return state.resolve("run");
    }

    /** Writes a file that a server reads at its start. */
    public Path write(String name, String text) throws IOException {
        Path file = state.resolve("config").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
