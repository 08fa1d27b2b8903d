package daylight.web.applying;

import daylight.web.account.Reader;
import daylight.web.organizations.Attachment;
import daylight.web.organizations.Files;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** A file of the reader's own application. */
@Path("/my/organizations/file")
@RunOnVirtualThread
@RolesAllowed("citizen")
class FilePage {
    private final ApplicationReading reading;
    private final Files files;
    private final Reader reader;

    FilePage(ApplicationReading reading, @RestClient Files files, Reader reader) {
        this.reading = reading;
        this.files = files;
        this.reader = reader;
    }

    @GET
    public Response file(@RestQuery @DefaultValue("") String application, @RestQuery @DefaultValue("") String file) {
        Attachment attachment = reading.application(application).attachments().stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return FileAnswer.of(attachment, files.read(reader.bearer(), application, attachment.id()));
    }
}
