package daylight.kernel.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Tells office documents from other zip files, by the list of contents in them (ISO/IEC 29500-2). One with macros keeps its own type, and is not taken. */
final class OfficePackages {
    private static final String LIST = "[Content_Types].xml";
    private static final int LONGEST_LIST = 256 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    /** Of a small file that unpacks to a large one, this much is unpacked. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> MAIN_PARTS = Map.of(
            OPEN_XML + "wordprocessingml.document.main+xml", OPEN_XML + "wordprocessingml.document",
            OPEN_XML + "spreadsheetml.sheet.main+xml", OPEN_XML + "spreadsheetml.sheet",
            OPEN_XML + "presentationml.presentation.main+xml", OPEN_XML + "presentationml.presentation");

    private OfficePackages() {}

    /** The type of an office document, or {@code otherwise}. */
    static String type(Path file, String otherwise) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            long unpacked = 0;
            for (int i = 0; i < MOST_ENTRIES && unpacked < MOST_UNPACKED; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                if (entry.getName().equals(LIST)) {
                    return main(new String(zip.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8), otherwise);
                }
                unpacked += skip(zip, MOST_UNPACKED - unpacked);
            }
            return otherwise;
        } catch (ZipException | IllegalArgumentException broken) {
            // It begins as a zip file and is none: what it was taken for stays, and that is refused.
            return otherwise;
        }
    }

    private static String main(String list, String otherwise) {
        if (list.contains("macroEnabled")) {
            return "application/vnd.ms-office.macroenabled";
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> list.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static long skip(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long skipped = 0;
        for (int read = entry.read(buffer); read >= 0 && skipped < most; read = entry.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }
}
