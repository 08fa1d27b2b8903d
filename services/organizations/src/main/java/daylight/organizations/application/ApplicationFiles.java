package daylight.organizations.application;

import daylight.kernel.attachments.Attachment;
import daylight.kernel.attachments.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The files of an application. */
@ApplicationScoped
public class ApplicationFiles {
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
        return "application/" + application;
    }

    public List<File> of(UUID application) {
        return attachments.in(folder(application)).stream().map(File::of).toList();
    }
}
