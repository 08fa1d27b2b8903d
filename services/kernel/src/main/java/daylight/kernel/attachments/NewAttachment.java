package daylight.kernel.attachments;

import java.util.Set;

/**
 * A file about to come.
 *
 * @param folder what it hangs at: {@code application/0198...}
 * @param label which document it is
 * @param name as its sender calls it
 * @param limits what is taken
 */
public record NewAttachment(String folder, String label, String name, Limits limits) {
    private static final long MEBIBYTE = 1024 * 1024;

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
