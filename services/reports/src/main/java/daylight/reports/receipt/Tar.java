package daylight.reports.receipt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Archives of a few files (POSIX ustar): regular files, mode 0600, no owner, no time. */
public final class Tar {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SUM_AT = 148;
    private static final int TYPE_AT = 156;

    private Tar() {}

    /** Writes the files in their order, then the two empty blocks. */
    public static byte[] write(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            out.writeBytes(header(name, content.length));
            out.writeBytes(content);
            out.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
        });
        out.writeBytes(new byte[2 * BLOCK]);
        return out.toByteArray();
    }

    /**
     * Reads the regular files of an archive up to its two empty blocks; what follows is padding.
     *
     * @throws IllegalArgumentException when it is no archive, or ends early
     */
    public static Map<String, byte[]> read(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int at = 0;
        while (at + BLOCK <= archive.length && archive[at] != 0) {
            byte[] header = Arrays.copyOfRange(archive, at, at + BLOCK);
            int size = size(header);
            int from = at + BLOCK;
            if (size < 0 || size > archive.length - from) {
                throw new IllegalArgumentException("The archive ends within a file");
            }
            if (header[TYPE_AT] == '0' || header[TYPE_AT] == 0) {
                files.put(text(header, 0, NAME), Arrays.copyOfRange(archive, from, from + size));
            }
            at = from + (size + BLOCK - 1) / BLOCK * BLOCK;
        }
        return files;
    }

    private static byte[] header(String name, int size) {
        byte[] header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, "0000600\0");
        put(header, 108, "0000000\0");
        put(header, 116, "0000000\0");
        put(header, SIZE_AT, "%011o\0".formatted(size));
        put(header, 136, "00000000000\0");
        put(header, SUM_AT, "        ");
        header[TYPE_AT] = '0';
        put(header, 257, "ustar\00000");
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xFF;
        }
        put(header, SUM_AT, "%06o\0 ".formatted(sum));
        return header;
    }

    private static int size(byte[] header) {
        try {
            return Integer.parseInt(text(header, SIZE_AT, 12).strip(), 8);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("This is no archive", e);
        }
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static String text(byte[] header, int at, int length) {
        int end = at;
        while (end < at + length && header[end] != 0) {
            end++;
        }
        return new String(header, at, end - at, StandardCharsets.UTF_8);
    }
}
