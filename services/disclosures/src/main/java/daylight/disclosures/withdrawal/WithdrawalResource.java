package daylight.disclosures.withdrawal;

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
@Tag(name = "Publishing", description = "For agencies.")
public class WithdrawalResource {
    private static final int MOST_BYTES = 64_000;

    private final RecordAccess access;
    private final WithdrawRecord withdrawRecord;
    private final ReadHistory readHistory;
    private final CurrentCaller caller;

    WithdrawalResource(
            RecordAccess access, WithdrawRecord withdrawRecord, ReadHistory readHistory, CurrentCaller caller) {
        this.access = access;
        this.withdrawRecord = withdrawRecord;
        this.readHistory = readHistory;
        this.caller = caller;
    }

    @POST
    @Path("{key}/withdrawal")
    @RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
    @Operation(
            operationId = "withdrawRecord",
            summary = "Withdraw a record, leaving a public tombstone",
            description =
                    "The record and every version of it answer 410 from then on; the reason and the legal basis are public.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewWithdrawal.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response withdraw(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String once,
            InputStream body)
            throws IOException {
        Long expected = Versions.optional(ifMatch);
        byte[] read = Bodies.read(body, MOST_BYTES);
        Grounds grounds = grounds(JsonInput.object(read));
        ChangeRequest request = request(access.id(key), once, read);
        RecordView withdrawn = readHistory.after(request.id(), withdrawRecord.withdraw(request, grounds, expected));
        return Response.ok(withdrawn)
                .header(HttpHeaders.ETAG, Versions.tag(withdrawn.version()))
                .build();
    }

    private ChangeRequest request(UUID id, @Nullable String once, byte[] body) {
        Caller publisher = caller.get();
        String act = ChangeRequest.act("POST", id, "/withdrawal");
        return new ChangeRequest(id, publisher, KeyedRequest.ofHeader(publisher.subject(), once, act, body));
    }

    private static Grounds grounds(Fields in) {
        String reason = in.requiredText("reason", RecordFields.REASON);
        String legalBasis = in.requiredText("legalBasis", RecordFields.LEGAL_BASIS);
        in.finish();
        return new Grounds(reason, legalBasis, null);
    }

    @Schema(name = "NewWithdrawal")
    record NewWithdrawal(
            @Schema(required = true, maxLength = 500) String reason,
            @Schema(required = true, maxLength = 500) String legalBasis) {}
}
