package daylight.kernel.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Files on their way in lie beside the store until they are whole and checked. */
@ApplicationScoped
class ArrivingFiles {
    private static final int BUFFER = 64 * 1024;

    private final AttachmentsConfig config;

    /**
     * A file that is whole.
     *
     * @param size bytes
     * @param sha256 in hexadecimal
     */
    record Arrived(Path path, long size, String sha256) {}

    ArrivingFiles(AttachmentsConfig config) {
        this.config = config;
    }

    Path root() {
        return Path.of(config.folder()
                .orElseThrow(() -> new IllegalStateException(
                        "Set daylight.attachments.folder to a folder of this service alone")));
    }

    Path path(UUID id) {
        return root().resolve("arriving").resolve(id.toString());
    }

    /**
     * Reads a body to its end.
     *
     * @param room bytes that may come
     * @throws AttachmentRefusal when more come, or none
     */
    Arrived receive(UUID id, InputStream body, Room room) throws IOException {
        Path path = path(id);
        Files.createDirectories(root().resolve("arriving"));
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                room.check(size);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new AttachmentRefusal.Empty();
        }
        return new Arrived(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Deletes what did not become an attachment; a store may have moved it away. */
    void forget(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
