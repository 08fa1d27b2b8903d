package daylight.embedded.portal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The log file of one part. */
final class LogTail {

    /** Enough for any number of lines that fits a screen. */
    private static final int WINDOW = 64 * 1024;

    private final String part;
    private final Path file;
    private long position;

    LogTail(String part) {
        this.part = part;
        this.file = Installation.here().place().logs().resolve(part + ".log");
    }

    String part() {
        return part;
    }

    /** The last lines; what follows them is what {@link #more} returns first. */
    String last(int lines) throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        long size = Files.size(file);
        position = Math.max(0, size - WINDOW);
        String[] all = more().split("\n", -1);
        int from = Math.max(0, all.length - lines - 1);
        return String.join("\n", Arrays.copyOfRange(all, from, all.length));
    }

    /** What was written since the last call, up to the end of a line. */
    String more() throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            if (open.length() < position) {
                position = 0;
            }
            var bytes = new byte[(int) Math.min(WINDOW, open.length() - position)];
            open.seek(position);
            open.readFully(bytes);
            int end = lastNewline(bytes) + 1;
            // A line longer than the window is passed on in pieces.
            int length = end == 0 && bytes.length == WINDOW ? WINDOW : end;
            position += length;
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }

    private static int lastNewline(byte[] bytes) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }
}
