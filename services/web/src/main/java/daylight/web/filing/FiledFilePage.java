package daylight.web.filing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** A file of a filing, for those who represent the organization. */
@Path("/my/organizations/filing-file")
@RunOnVirtualThread
@RolesAllowed("citizen")
class FiledFilePage {
    private final FiledFiles files;

    FiledFilePage(FiledFiles files) {
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
