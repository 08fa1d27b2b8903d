package daylight.reports.forms;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A multipart/form-data body (RFC 7578) read as it arrives: the framework's own reader would write a file to disk before anybody has looked at it. */
final class Multipart {
    private static final Pattern BOUNDARY =
            Pattern.compile(".*;\\s*boundary=\"?([A-Za-z0-9'()+_,./:=? -]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(".*;\\s*name=\"([^\"]*)\".*", Pattern.CASE_INSENSITIVE);
    private static final int MOST_PARTS = 10;
    private static final int MOST_OF_A_FIELD = 4 * 1024;
    private static final int LONGEST_LINE = 4 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final BufferedInputStream in;
    private final byte[] delimiter;

    /** @param type the Content-Type header */
    Multipart(InputStream body, String type) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.matches()) {
            throw broken();
        }
        this.in = new BufferedInputStream(body, BUFFER);
        this.delimiter = ("\r\n--" + boundary.group(1).strip()).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads the small fields up to the file.
     *
     * @param file the name of the file's part
     */
    Map<String, String> fieldsBefore(String file) throws IOException {
        Map<String, String> fields = new HashMap<>();
        String first = line();
        if (!("\r\n" + first).equals(new String(delimiter, StandardCharsets.US_ASCII))) {
            throw broken();
        }
        for (int part = 0; part < MOST_PARTS; part++) {
            String name = name().orElseThrow(Multipart::broken);
            if (name.equals(file)) {
                return fields;
            }
            byte[] value = content().readNBytes(MOST_OF_A_FIELD + 1);
            if (value.length > MOST_OF_A_FIELD || !line().isEmpty()) {
                throw missing(file);
            }
            fields.put(name, new String(value, StandardCharsets.UTF_8));
        }
        throw missing(file);
    }

    /** What the part at hand holds, up to its boundary. */
    InputStream content() {
        return new Content();
    }

    /** The name of the part whose headers come now. */
    private Optional<String> name() throws IOException {
        @Nullable String name = null;
        for (String line = line(); !line.isEmpty(); line = line()) {
            Matcher named = NAME.matcher(line);
            if (line.regionMatches(true, 0, "Content-Disposition:", 0, 20) && named.matches()) {
                name = named.group(1);
            }
        }
        return Optional.ofNullable(name);
    }

    /** A line without its end. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0 || line.size() > LONGEST_LINE) {
                throw broken();
            }
            line.write(one);
        }
        return line.toString(StandardCharsets.UTF_8).replaceAll("\r$", "");
    }

    private static InvalidInput missing(String file) {
        return InvalidInput.ofBody(List.of(new FieldError(file, "Must be the last field of the form.")));
    }

    private static InvalidInput broken() {
        return InvalidInput.ofBody(List.of(new FieldError("form", "Is no whole multipart/form-data.")));
    }

    /** Ends where the delimiter begins. A carriage return begins it, and none begins within it: so a mismatch starts over at the byte at hand. */
    private final class Content extends InputStream {
        private boolean ended;

        @Override
        public int read() throws IOException {
            if (ended) {
                return -1;
            }
            in.mark(delimiter.length);
            int one = in.read();
            if (one == '\r' && follows()) {
                ended = true;
                return -1;
            }
            if (one == '\r') {
                in.reset();
                return in.read();
            }
            if (one < 0) {
                throw broken();
            }
            return one;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = 0;
            for (int one = length == 0 ? -1 : read(); one >= 0; one = count < length ? read() : -1) {
                target[from + count++] = (byte) one;
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        private boolean follows() throws IOException {
            for (int i = 1; i < delimiter.length; i++) {
                if (in.read() != (delimiter[i] & 0xFF)) {
                    return false;
                }
            }
            return true;
        }
    }
}
