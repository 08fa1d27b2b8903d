package daylight.kernel.http;

import java.io.IOException;
import java.io.InputStream;

/** Reads a body that must fit into memory. The server's own limit is that of the largest stream it takes, which may be far more. */
public final class Bodies {
    private Bodies() {}

    /**
     * Reads it whole.
     *
     * @param most bytes
     * @throws BodyTooLarge 413 as soon as there is more
     */
    public static byte[] read(InputStream body, int most) throws IOException {
        byte[] read = body.readNBytes(most + 1);
        if (read.length > most) {
            throw new BodyTooLarge(most);
        }
        return read;
    }
}
