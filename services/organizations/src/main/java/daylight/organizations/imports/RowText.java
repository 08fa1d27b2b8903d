package daylight.organizations.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row as COPY reads it, in its text format and UTF-8 (PostgreSQL, COPY: File Formats). */
final class RowText {
    private final byte[] bytes;

    private RowText(byte[] bytes) {
        this.bytes = bytes;
    }

    int size() {
        return bytes.length;
    }

    /**
     * Gives a part of it.
     *
     * @return how many bytes, at most {@code most}
     */
    int copy(int from, byte[] to, int at, int most) {
        int count = Math.min(most, bytes.length - from);
        System.arraycopy(bytes, from, to, at, count);
        return count;
    }

    /** Writes rows, one after the other, for one thread. */
    static final class Writer {
        private static final byte[] NULL = {'\\', 'N'};

        private byte[] buffer = new byte[4096];
        private int end;

        /** A row: null as NULL, everything else as its {@code toString} says. */
        RowText row(@Nullable Object... values) {
            end = 0;
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    room(1);
                    buffer[end++] = '\t';
                }
                value(values[i]);
            }
            room(1);
            buffer[end++] = '\n';
            return new RowText(Arrays.copyOf(buffer, end));
        }

        private void value(@Nullable Object value) {
            if (value == null) {
                room(NULL.length);
                System.arraycopy(NULL, 0, buffer, end, NULL.length);
                end += NULL.length;
                return;
            }
            byte[] plain = value.toString().getBytes(StandardCharsets.UTF_8);
            room(2 * plain.length);
            // In UTF-8 no other character has a byte of ASCII in it.
            for (byte one : plain) {
                byte escaped = escaped(one);
                if (escaped != 0) {
                    buffer[end++] = '\\';
                }
                buffer[end++] = escaped == 0 ? one : escaped;
            }
        }

        /** What stands after a backslash for a byte that would mean something; 0 for one that stands for itself. */
        private static byte escaped(byte one) {
            if (one > '\r' && one != '\\') {
                return 0;
            }
            return switch (one) {
                case '\\' -> '\\';
                case '\t' -> 't';
                case '\n' -> 'n';
                case '\r' -> 'r';
                default -> 0;
            };
        }

        private void room(int bytes) {
            if (buffer.length - end < bytes) {
                buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, end + bytes));
            }
        }
    }
}
