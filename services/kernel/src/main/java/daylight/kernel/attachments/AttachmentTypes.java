package daylight.kernel.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** What a file is, by its content. Of its name only the ending counts, and only to find out whether it lies. */
final class AttachmentTypes {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /** Documents and pictures that a registrar can open, none of which a browser runs. */
    static final Set<String> DOCUMENTS = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/tiff",
            "text/plain",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            WORD,
            SHEET,
            SLIDES);

    /** Texts that nothing runs. Scripts and pages are text by their content too, and act when they are opened under their name. */
    private static final Set<String> IDLE_TEXTS =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "text/x-web-markdown", "text/x-log");

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    /** Types that say nothing of a name: an ending that is unknown, or none. */
    private static final String ANYTHING = "application/octet-stream";

    private AttachmentTypes() {}

    /**
     * The type of a file.
     *
     * @throws AttachmentRefusal when it is not taken, or when the name says that it is another
     */
    static String check(Path file, String name, Set<String> taken) throws IOException {
        String type = of(file);
        if (!taken.contains(type)) {
            throw new AttachmentRefusal.NotTaken(type, taken);
        }
        String named = named(name);
        if (named != null && !agree(named, type)) {
            throw new AttachmentRefusal.Misnamed(named, type);
        }
        return type;
    }

    static String of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), KNOWN.getMinLength())) {
            // Without a name: nothing but the bytes decides.
            MediaType type = KNOWN.detect(in, new Metadata()).getBaseType();
            if (isPackage(type.toString())) {
                return OfficePackages.type(file, type.toString());
            }
            // Statutes that begin with "Article 1" look like an article of a newsgroup.
            return type.getType().equals("message") ? "text/plain" : type.toString();
        }
    }

    /** How a type is known to people: by the ending of its files, such as {@code .docx}; a type without one by its own name. */
    static String ending(String type) {
        try {
            String ending = KNOWN.forName(type).getExtension();
            return ending.isEmpty() ? type : ending;
        } catch (MimeTypeException noType) {
            return type;
        }
    }

    /** The name under which a file is kept: one whose ending says nothing of its type gets the ending of it, so that whoever saves the file opens it as what it is. */
    static String named(String name, String type) {
        String ending = ending(type);
        return named(name) == null && ending.startsWith(".") ? name + ending : name;
    }

    private static boolean isPackage(String type) {
        return type.equals("application/zip") || type.equals("application/x-tika-ooxml");
    }

    private static @Nullable String named(String name) {
        Metadata ending = new Metadata();
        ending.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.toLowerCase(Locale.ROOT));
        try {
            String type = KNOWN.detect(null, ending).getBaseType().toString();
            return type.equals(ANYTHING) ? null : type;
        } catch (IOException e) {
            throw new UncheckedIOException("A name alone is read from nowhere", e);
        }
    }

    /** A table of commas is text; but nothing is both a picture and a document. */
    private static boolean agree(String named, String type) {
        if (type.equals("text/plain")) {
            return IDLE_TEXTS.contains(named);
        }
        MediaTypeRegistry registry = KNOWN.getMediaTypeRegistry();
        MediaType one = registry.normalize(MediaType.parse(named));
        MediaType other = registry.normalize(MediaType.parse(type));
        return one.equals(other) || registry.isSpecializationOf(one, other);
    }
}
