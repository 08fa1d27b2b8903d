package daylight.reports.receiving;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sealed messages over HTTP. */
@Path("/api/reports")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Reporting")
class ReceivingResource {
    private final ReceiveMessage receiveMessage;

    ReceivingResource(ReceiveMessage receiveMessage) {
        this.receiveMessage = receiveMessage;
    }

    @POST
    @Path("messages")
    @Consumes("application/vnd.daylight.sealed")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendReport",
            summary = "Send a sealed message",
            description = "One line of JSON, then the age file: docs/reports-protocol.md, section 6.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = Proof.class)))
    @APIResponse(responseCode = "403", description = "The puzzle is not solved, or the mailbox has another key")
    @APIResponse(responseCode = "409", description = "Received before, or sealed to an old roster")
    @APIResponse(responseCode = "422", description = "Not sealed as it must be")
    @APIResponse(responseCode = "503", description = "Too much arrives at once")
    public Response receive(InputStream body) throws IOException {
        return Response.status(Response.Status.CREATED)
                .entity(receiveMessage.receive(body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
