package daylight.web.registering;

import daylight.web.applying.FileAnswer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** A file of an application on the desk. */
@Path("/my/register/file")
@RunOnVirtualThread
@RolesAllowed("registrar")
class CaseFilePage {
    private final CaseReading reading;
    private final FileAnswer answer;

    CaseFilePage(CaseReading reading, FileAnswer answer) {
        this.reading = reading;
        this.answer = answer;
    }

    @GET
    public Response file(@RestQuery @DefaultValue("") String application, @RestQuery @DefaultValue("") String file) {
        return answer.of(reading.application(application), file);
    }
}
