package daylight.kernel.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where bytes lie. The setting {@code daylight.attachments.store} chooses by name. */
public interface AttachmentStore {
    /** What the setting calls it. */
    String name();

    /** Keeps a file that has arrived; it is durable when this returns. The store may move the file away. Again with the same bytes is the same. */
    void keep(UUID id, Path arrived) throws IOException;

    /**
     * Reads a part.
     *
     * @param from the first byte, from 0
     * @param length bytes
     */
    InputStream open(UUID id, long from, long length) throws IOException;

    /** Deletes; there may be nothing. */
    void delete(UUID id) throws IOException;
}
