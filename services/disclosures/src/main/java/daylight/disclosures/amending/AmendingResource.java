package daylight.disclosures.amending;

import daylight.disclosures.record.ReadRecord;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordView;
import daylight.kernel.http.Bodies;
import daylight.kernel.http.Versions;
import daylight.kernel.input.JsonInput;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/disclosures/records")
@RunOnVirtualThread
@Tag(name = "Publishing", description = "For agencies.")
public class AmendingResource {
    /** As for a publication. */
    private static final int MOST_BYTES = 8_000_000;

    private final RecordAccess access;
    private final ReadAmendment readAmendment;
    private final AmendRecord amendRecord;
    private final ReadRecord readRecord;
    private final CurrentCaller caller;

    AmendingResource(
            RecordAccess access,
            ReadAmendment readAmendment,
            AmendRecord amendRecord,
            ReadRecord readRecord,
            CurrentCaller caller) {
        this.access = access;
        this.readAmendment = readAmendment;
        this.amendRecord = amendRecord;
        this.readRecord = readRecord;
        this.caller = caller;
    }

    @PUT
    @Path("{key}")
    @RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "amendRecord",
            summary = "Replace the content of a record by a new version",
            description = "The whole content and a reason. Without a change there is no new version.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RecordToAmend.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "412", description = "It has changed since: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response amend(
            @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body)
            throws IOException {
        long expected = Versions.required(ifMatch);
        UUID id = access.id(key);
        Amendment amendment = readAmendment.read(id, JsonInput.object(Bodies.read(body, MOST_BYTES)));
        amendRecord.amend(id, amendment, expected, caller.get());
        RecordView amended = readRecord.current(id);
        return Response.ok(amended)
                .header(HttpHeaders.ETAG, Versions.tag(amended.version()))
                .build();
    }
}
