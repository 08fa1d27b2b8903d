package daylight.web.applying;

import daylight.web.account.Reader;
import daylight.web.organizations.Application;
import daylight.web.organizations.Attachment;
import daylight.web.organizations.Files;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A file of an application for the reader to save. It is never shown inside a page: what somebody uploaded may be made to act. */
@ApplicationScoped
public class FileAnswer {
    private final Files files;
    private final Reader reader;

    FileAnswer(@RestClient Files files, Reader reader) {
        this.files = files;
        this.reader = reader;
    }

    /**
     * The bytes, to be saved under the name that the applicant gave.
     *
     * @throws NotFoundException when the application has no such file
     */
    public Response of(Application application, String id) {
        Attachment file = application.attachments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return saved(files.read(reader.bearer(), application.id(), file.id()), file.name());
    }

    /** Bytes to be saved under a name. */
    public static Response saved(InputStream bytes, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
