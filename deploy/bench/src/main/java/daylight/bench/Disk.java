package daylight.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The limit of whatever must be durable before it is answered. */
final class Disk {
    private static final Duration TIME = Duration.ofSeconds(3);
    private static final int PAGE = 4096;
    private static final int WRITERS = 4;

    private Disk() {}

    /** Files of a size, written and forced to the disk under {@code folder}, a new one each, by four threads at once. */
    static double filesPerSecond(Path folder, int bytes) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(Files.createDirectories(folder), "files");
        AtomicInteger written = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> write(own, written, bytes, start)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("The raw files could not be written", e.getCause());
        }
        double perSecond = written.get() * 1e9 / (System.nanoTime() - start);
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(own);
        return perSecond;
    }

    private static Object write(Path folder, AtomicInteger written, int bytes, long start) throws IOException {
        while (System.nanoTime() - start < TIME.toNanos()) {
            Path file = folder.resolve(Integer.toString(written.incrementAndGet()));
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                channel.write(ByteBuffer.allocate(bytes));
                channel.force(true);
            }
        }
        return folder;
    }

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
