package daylight.kernel.attachments;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file about to come.
 *
 * @param folder what it hangs at: {@code application/0198...}
 * @param label which document it is
 * @param name as its sender calls it
 * @param limits what is taken
 * @param owner the account that sends it, whose room it takes; null for what the service makes itself
 */
public record NewAttachment(
        String folder,
        String label,
        String name,
        Limits limits,
        @Nullable String owner) {
    private static final long MEBIBYTE = 1024 * 1024;

    /** One that nobody sends. */
    public NewAttachment(String folder, String label, String name, Limits limits) {
        this(folder, label, name, limits, null);
    }

    /** The same, sent by an account. */
    public NewAttachment by(String account) {
        return new NewAttachment(folder, label, name, limits, account);
    }

    /**
     * What a feature takes.
     *
     * @param longest bytes of one file
     * @param quota bytes of a whole folder
     * @param types media types, by content
     */
    public record Limits(long longest, long quota, Set<String> types) {
        public Limits {
            types = Set.copyOf(types);
        }

        /** Documents and pictures: 200 MiB a file, a GiB a folder. */
        public static Limits documents() {
            return new Limits(200 * MEBIBYTE, 1024 * MEBIBYTE, AttachmentTypes.DOCUMENTS);
        }
    }
}
