package daylight.embedded.portal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What two commands must not do to one portal at once. The lock goes with its process, however that ends. */
final class OneAtATime implements AutoCloseable {

    private final FileChannel channel;

    private OneAtATime(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Of two that start it, the second would end the parts of the first.
     *
     * @throws PortalException while another does
     */
    static OneAtATime starting(Installation installation) throws IOException {
        return of(installation, "up.lock", "Another ./portal up is at work here: wait for it.");
    }

    /**
     * Of two that measure, the second would clear away the portal of the first, or both would share one and the processors with it.
     *
     * @throws PortalException while another does
     */
    static OneAtATime measuring(Installation installation) throws IOException {
        return of(
                installation,
                "bench.lock",
                "Another ./portal bench is at work here: wait for it, for two at once measure each other.");
    }

    private static OneAtATime of(Installation installation, String file, String refusal) throws IOException {
        Path state = Files.createDirectories(installation.place().state());
        FileChannel channel =
                FileChannel.open(state.resolve(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isHeld(channel)) {
            channel.close();
            throw new PortalException(refusal);
        }
        return new OneAtATime(channel);
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException thisProcess) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
