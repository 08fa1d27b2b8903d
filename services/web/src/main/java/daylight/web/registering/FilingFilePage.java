package daylight.web.registering;

import daylight.web.filing.FiledFiles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** A file of a filing, on the desk. */
@Path("/my/register/filing-file")
@RunOnVirtualThread
@RolesAllowed("registrar")
class FilingFilePage {
    private final FiledFiles files;

    FilingFilePage(FiledFiles files) {
        this.files = files;
    }

    @GET
    public Response file(
            @RestQuery @DefaultValue("none") String organization,
            @RestQuery @DefaultValue("") String filing,
            @RestQuery @DefaultValue("") String file) {
        return files.answer(organization, filing, file);
    }
}
