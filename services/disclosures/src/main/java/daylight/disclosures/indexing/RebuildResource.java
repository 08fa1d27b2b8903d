package daylight.disclosures.indexing;

import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

@Path("/api/disclosures/operations/reindex")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {
    private final Rebuilds rebuilds;

    RebuildResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @RunOnVirtualThread
    public Response start(UriInfo uri) {
        if (!rebuilds.startUnlessRunning()) {
            throw new RebuildRunning();
        }
        return Response.accepted(rebuilds.newest().orElseThrow())
                .location(uri.getRequestUri())
                .build();
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @RunOnVirtualThread
    public Response progress() {
        return rebuilds.newest()
                .map(run -> Response.ok(run).build())
                .orElseGet(() -> Response.noContent().build());
    }
}
