package daylight.kernel.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files of the machine, or of a volume that all replicas share. */
@ApplicationScoped
class FileAttachmentStore implements AttachmentStore {
    private final ArrivingFiles arriving;

    FileAttachmentStore(ArrivingFiles arriving) {
        this.arriving = arriving;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public void keep(UUID id, Path arrived) throws IOException {
        try (FileChannel bytes = FileChannel.open(arrived, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        Path place = place(id);
        Path folder = folder(id);
        Files.createDirectories(folder);
        Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE);
        // The new name is durable only when its folder is, and that when the folder's own name is.
        for (Path made = folder; made.startsWith(arriving.root()); made = parent(made)) {
            force(made);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("/") : parent;
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(UUID id, long from, long length) throws IOException {
        FileChannel channel = FileChannel.open(place(id), StandardOpenOption.READ);
        try {
            channel.position(from);
        } catch (IOException e) {
            channel.close();
            throw new UncheckedIOException("The file cannot be read", e);
        }
        return new FirstBytes(Channels.newInputStream(channel), length);
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** By the random end of the id: its start is the time, and a folder of a busy hour would grow without end. */
    private Path folder(UUID id) {
        String name = id.toString();
        return arriving.root()
                .resolve("kept")
                .resolve(name.substring(name.length() - 2))
                .resolve(name.substring(name.length() - 4, name.length() - 2));
    }

    private Path place(UUID id) {
        return folder(id).resolve(id.toString());
    }
}
