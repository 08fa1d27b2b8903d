package daylight.organizations.application;

import daylight.kernel.attachments.Attachment;
import daylight.kernel.attachments.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files of an application. */
@ApplicationScoped
public class ApplicationFiles {
    private static final String FOLDER = "application/";

    /**
     * A file.
     *
     * @param document code of the document it is
     * @param size bytes
     */
    public record File(UUID id, String document, String name, String type, long size, String sha256) {
        public static File of(Attachment one) {
            return new File(one.id(), one.label(), one.name(), one.type(), one.size(), one.sha256());
        }
    }

    private final Attachments attachments;

    ApplicationFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    public static String folder(UUID application) {
        return FOLDER + application;
    }

    /** Of one application. */
    public List<File> of(UUID application) {
        return attachments.in(folder(application)).stream().map(File::of).toList();
    }

    /** Removes them all, in the caller's transaction. */
    public void remove(UUID application) {
        of(application).forEach(one -> attachments.remove(one.id(), folder(application)));
    }

    /** Of many, in one look; those without a file are left out. */
    public Map<UUID, List<File>> of(Collection<UUID> applications) {
        return attachments
                .in(applications.stream().map(ApplicationFiles::folder).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        one -> UUID.fromString(one.folder().substring(FOLDER.length())),
                        Collectors.mapping(File::of, Collectors.toList())));
    }
}
