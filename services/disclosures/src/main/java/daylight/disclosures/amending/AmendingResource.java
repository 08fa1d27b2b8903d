package daylight.disclosures.amending;

import daylight.disclosures.history.ReadHistory;
import daylight.disclosures.record.ChangeRequest;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordView;
import daylight.kernel.http.Bodies;
import daylight.kernel.http.Versions;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.input.JsonInput;
import daylight.kernel.security.Caller;
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
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publishing", description = "For agencies.")
public class AmendingResource {
    /** As for a publication. */
    private static final int MOST_BYTES = 8_000_000;

    private final RecordAccess access;
    private final ReadAmendment readAmendment;
    private final AmendRecord amendRecord;
    private final ReadHistory readHistory;
    private final CurrentCaller caller;

    AmendingResource(
            RecordAccess access,
            ReadAmendment readAmendment,
            AmendRecord amendRecord,
            ReadHistory readHistory,
            CurrentCaller caller) {
        this.access = access;
        this.readAmendment = readAmendment;
        this.amendRecord = amendRecord;
        this.readHistory = readHistory;
        this.caller = caller;
    }

    @PUT
    @Path("{key}")
    @RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
    @Operation(
            operationId = "amendRecord",
            summary = "Replace the content of a record by a new version",
            description = "The whole content and a reason. Without a change there is no new version.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RecordToAmend.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "412", description = "It has changed since: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response amend(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String once,
            InputStream body)
            throws IOException {
        long expected = Versions.required(ifMatch);
        UUID id = access.id(key);
        byte[] read = Bodies.read(body, MOST_BYTES);
        Amendment amendment = readAmendment.read(id, JsonInput.object(read));
        return answer(id, amendRecord.amend(request(id, once, read), amendment, expected));
    }

    private ChangeRequest request(UUID id, @Nullable String once, byte[] body) {
        Caller publisher = caller.get();
        String act = ChangeRequest.act("PUT", id, "");
        return new ChangeRequest(id, publisher, KeyedRequest.ofHeader(publisher.subject(), once, act, body));
    }

    private Response answer(UUID id, int version) {
        RecordView amended = readHistory.after(id, version);
        return Response.ok(amended)
                .header(HttpHeaders.ETAG, Versions.tag(amended.version()))
                .build();
    }
}
