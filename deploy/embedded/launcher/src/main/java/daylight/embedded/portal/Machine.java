package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether this machine has what the portal takes. */
final class Machine {

    private Machine() {}

    /** As root PostgreSQL runs in a user namespace of its own, which some containers do not allow. */
    static void permits(List<String> way) throws InterruptedException {
        if (way.isEmpty()) {
            return;
        }
        var command = new ArrayList<>(way);
        command.add("true");
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (!succeeds(builder)) {
            throw new PortalException("PostgreSQL does not run as root, and \"" + String.join(" ", way)
                    + "\" is not permitted here: run ./portal as another user, or allow user namespaces.");
        }
    }

    private static boolean succeeds(ProcessBuilder command) throws InterruptedException {
        try {
            return command.start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Of a folder that may have to be made. */
    static void disk(Path folder, long needed) throws IOException {
        Path there = folder.toAbsolutePath();
        while (Files.notExists(there)) {
            there = Objects.requireNonNull(there.getParent());
        }
        long usable = Files.getFileStore(there).getUsableSpace();
        if (usable < needed) {
            throw new PortalException("Only %d MB of disk are free at %s; free at least %d MB and try again."
                    .formatted(usable >> 20, there, needed >> 20));
        }
    }

    static void memory(long needed) throws IOException {
        Path file = Path.of("/proc/meminfo");
        if (Files.notExists(file)) {
            return;
        }
        long available = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        if (available < needed) {
            throw new PortalException(
                    "Only %d MB of memory are available; the portal needs %d MB. Close something and try again."
                            .formatted(available >> 20, needed >> 20));
        }
    }
}
