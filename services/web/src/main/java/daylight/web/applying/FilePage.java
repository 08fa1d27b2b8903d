package daylight.web.applying;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** A file of the reader's own application. */
@Path("/my/organizations/file")
@RunOnVirtualThread
@RolesAllowed("citizen")
class FilePage {
    private final ApplicationReading reading;
    private final FileAnswer answer;

    FilePage(ApplicationReading reading, FileAnswer answer) {
        this.reading = reading;
        this.answer = answer;
    }

    @GET
    public Response file(@RestQuery @DefaultValue("") String application, @RestQuery @DefaultValue("") String file) {
        return answer.of(reading.application(application), file);
    }
}
