package daylight.disclosures.credentials;

import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/disclosures/agencies/{slug}/credentials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Administration", description = "For administrators of the portal.")
public class CredentialsResource {
    private final RotateCredentials rotateCredentials;

    CredentialsResource(RotateCredentials rotateCredentials) {
        this.rotateCredentials = rotateCredentials;
    }

    @POST
    @Path("rotate")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "rotateCredentials",
            summary = "Give an agency a new secret (administrators)",
            description = "Shown once; the old secret is void at once.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CredentialsView.class)))
    @APIResponse(responseCode = "409", description = "The client is still being created")
    public Response rotate(@PathParam("slug") String slug) {
        return Response.ok(rotateCredentials.rotate(slug))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
