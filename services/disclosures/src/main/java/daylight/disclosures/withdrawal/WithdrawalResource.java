package daylight.disclosures.withdrawal;

import daylight.disclosures.record.Grounds;
import daylight.disclosures.record.ReadRecord;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordFields;
import daylight.disclosures.record.RecordView;
import daylight.kernel.http.Bodies;
import daylight.kernel.http.Versions;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
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
@Tag(name = "Publishing", description = "For agencies.")
public class WithdrawalResource {
    private static final int MOST_BYTES = 64_000;

    private final RecordAccess access;
    private final WithdrawRecord withdrawRecord;
    private final ReadRecord readRecord;
    private final CurrentCaller caller;

    WithdrawalResource(
            RecordAccess access, WithdrawRecord withdrawRecord, ReadRecord readRecord, CurrentCaller caller) {
        this.access = access;
        this.withdrawRecord = withdrawRecord;
        this.readRecord = readRecord;
        this.caller = caller;
    }

    @POST
    @Path("{key}/withdrawal")
    @RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawRecord",
            summary = "Withdraw a record, leaving a public tombstone",
            description =
                    "The record and every version of it answer 410 from then on; the reason and the legal basis are public.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewWithdrawal.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response withdraw(
            @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body)
            throws IOException {
        Long expected = Versions.optional(ifMatch);
        Grounds grounds = grounds(JsonInput.object(Bodies.read(body, MOST_BYTES)));
        UUID id = access.id(key);
        withdrawRecord.withdraw(id, grounds, expected, caller.get());
        RecordView withdrawn = readRecord.current(id);
        return Response.ok(withdrawn)
                .header(HttpHeaders.ETAG, Versions.tag(withdrawn.version()))
                .build();
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
