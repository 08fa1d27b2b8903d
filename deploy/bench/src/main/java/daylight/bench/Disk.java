package daylight.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** The limit of whatever must be durable before it is answered. */
final class Disk {
    private static final Duration TIME = Duration.ofSeconds(3);
    private static final int PAGE = 4096;

    private Disk() {}

    /** Appends of one page, each forced to the disk under {@code folder} before the next. */
    static double forcesPerSecond(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "forces", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long start = System.nanoTime();
            int forces = 0;
            while (System.nanoTime() - start < TIME.toNanos()) {
                channel.write(ByteBuffer.allocate(PAGE));
                channel.force(false);
                forces++;
            }
            return forces * 1e9 / (System.nanoTime() - start);
        } finally {
            Files.delete(file);
        }
    }
}
