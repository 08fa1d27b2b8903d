package daylight.organizations.application;

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
    public record File(UUID id, String document, String name, String type, long size, String sha256) {}

    public List<File> of(UUID application) {
        return List.of();
    }
}
