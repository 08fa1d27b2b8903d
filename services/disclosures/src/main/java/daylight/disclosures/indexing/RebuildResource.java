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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/disclosures/operations/reindex")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration", description = "For administrators of the portal.")
public class RebuildResource {
    private final Rebuilds rebuilds;

    RebuildResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "rebuildIndex",
            summary = "Rebuild the search index beside the one that serves (administrators)",
            description = "Nothing that arrives meanwhile is missed, and readers notice nothing. One at a time.")
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = RebuildRun.class)))
    @APIResponse(responseCode = "409", description = "One is under way already")
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
    @Operation(operationId = "getRebuild", summary = "See how far the rebuild is, or how the last one ended")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RebuildRun.class)))
    @APIResponse(responseCode = "204", description = "There was none yet")
    @RunOnVirtualThread
    public Response progress() {
        return rebuilds.newest()
                .map(run -> Response.ok(run).build())
                .orElseGet(() -> Response.noContent().build());
    }
}
