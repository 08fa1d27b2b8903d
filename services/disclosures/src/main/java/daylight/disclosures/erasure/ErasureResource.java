package daylight.disclosures.erasure;

import daylight.disclosures.history.ReadHistory;
import daylight.disclosures.record.ChangeRequest;
import daylight.disclosures.record.Grounds;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordFields;
import daylight.disclosures.record.RecordView;
import daylight.kernel.http.Bodies;
import daylight.kernel.http.Versions;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.Caller;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
@Tag(name = "Administration", description = "For administrators of the portal.")
public class ErasureResource {
    private static final int MOST_BYTES = 64_000;
    private static final TextRule COURT_ORDER = TextRule.line(200);

    private final RecordAccess access;
    private final EraseRecord eraseRecord;
    private final ReadHistory readHistory;
    private final CurrentCaller caller;

    ErasureResource(RecordAccess access, EraseRecord eraseRecord, ReadHistory readHistory, CurrentCaller caller) {
        this.access = access;
        this.eraseRecord = eraseRecord;
        this.readHistory = readHistory;
        this.caller = caller;
    }

    @POST
    @Path("{key}/erasure")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "eraseRecord",
            summary = "Erase the text of a record by order (administrators)",
            description =
                    "The text is removed from every version and from the search; hashes, reasons and acts stay. It cannot be undone.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewErasure.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response erase(
            @PathParam("key") String key, @HeaderParam("Idempotency-Key") @Nullable String once, InputStream body)
            throws IOException {
        byte[] read = Bodies.read(body, MOST_BYTES);
        Grounds grounds = grounds(JsonInput.object(read));
        ChangeRequest request = request(access.id(key), once, read);
        RecordView erased = readHistory.after(request.id(), eraseRecord.erase(request, grounds));
        return Response.ok(erased)
                .header(HttpHeaders.ETAG, Versions.tag(erased.version()))
                .build();
    }

    private static Grounds grounds(Fields in) {
        String reason = in.requiredText("reason", RecordFields.REASON);
        String legalBasis = in.requiredText("legalBasis", RecordFields.LEGAL_BASIS);
        String courtOrder = in.text("courtOrder", COURT_ORDER);
        in.finish();
        return new Grounds(reason, legalBasis, courtOrder);
    }

    private ChangeRequest request(UUID id, @Nullable String once, byte[] body) {
        Caller administrator = caller.get();
        String act = ChangeRequest.act("POST", id, "/erasure");
        return new ChangeRequest(id, administrator, KeyedRequest.ofHeader(administrator.subject(), once, act, body));
    }

    @Schema(name = "NewErasure")
    record NewErasure(
            @Schema(required = true, maxLength = 500) String reason,
            @Schema(required = true, maxLength = 500) String legalBasis,

            @Schema(maxLength = 200, description = "Court and number of the order") @Nullable
            String courtOrder) {}
}
