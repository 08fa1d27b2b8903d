package daylight.embedded.portal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Of two commands that start the same portal at once, the second would end the parts of the first. The lock goes with its process, however that ends. */
final class OneAtATime implements AutoCloseable {

    private final FileChannel channel;

    private OneAtATime(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws PortalException while another holds it */
    static OneAtATime starting(Installation installation) throws IOException {
        Path state = Files.createDirectories(installation.place().state());
        FileChannel channel =
                FileChannel.open(state.resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isHeld(channel)) {
            channel.close();
            throw new PortalException("Another ./portal up is at work here: wait for it.");
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
