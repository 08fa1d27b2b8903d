package daylight.kernel.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without ever holding more than one, and of that no more than a limit. */
public final class LineReader {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;

    /** @param longest bytes of a line */
    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line's bytes, without the line feed; null at the end of the stream. A line over the limit is cut there: one byte more tells it. */
    public byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            int feed = feed();
            int room = longest + 1 - line.size();
            line.write(buffer, position, Math.min(room, feed - position));
            position = feed;
            if (position < end) {
                position++;
                return line.toByteArray();
            }
        }
        return any ? line.toByteArray() : null;
    }

    /** Whether a line was cut at the limit. */
    public boolean isTooLong(byte[] line) {
        return line.length > longest;
    }

    private int feed() {
        int at = position;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
