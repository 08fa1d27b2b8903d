package daylight.disclosures.publishing;

import daylight.disclosures.record.RecordView;
import daylight.kernel.http.Bodies;
import daylight.kernel.http.Streams;
import daylight.kernel.http.Versions;
import daylight.kernel.security.Caller;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
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
public class PublishingResource {
    private static final String NDJSON = "application/x-ndjson";

    private final PublishRecord publishRecord;
    private final PublishStream publishStream;
    private final PublishingConfig config;
    private final CurrentCaller caller;
    private final Streams streams;

    PublishingResource(
            PublishRecord publishRecord,
            PublishStream publishStream,
            PublishingConfig config,
            CurrentCaller caller,
            Streams streams) {
        this.publishRecord = publishRecord;
        this.publishStream = publishStream;
        this.config = config;
        this.caller = caller;
        this.streams = streams;
    }

    @POST
    @RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishRecord",
            summary = "Publish a record",
            description =
                    "Answers once it is stored for good. With an Idempotency-Key, the same request sent again gets the same answer.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RecordToPublish.class)))
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "409", description = "Published already: member existing names the record")
    @APIResponse(responseCode = "422", description = "Some fields are not valid: all of them are in errors")
    public Response publish(@HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, InputStream body)
            throws IOException, InterruptedException {
        RecordView record = publishRecord.publish(body(body), idempotencyKey, caller.get());
        return Response.created(URI.create("/api/disclosures/records/" + record.id()))
                .header(HttpHeaders.ETAG, Versions.tag(record.version()))
                .entity(record)
                .build();
    }

    private byte[] body(InputStream body) throws IOException {
        return Bodies.read(body, config.recordBytes(), config.sendingPatience());
    }

    @POST
    @Path("batch")
    @RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "publishRecords",
            summary = "Publish up to 10,000 records as a stream, one a line",
            description =
                    "Each line gets a line of result, in order; a bad line does not spoil the others. Read the results while sending. It takes no Idempotency-Key: sent again, lines that were published are answered 409 with the record they became.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RecordToPublish.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LineResult.class)))
    public StreamingOutput publishAll(InputStream lines) {
        Caller publisher = caller.get();
        return streams.wholeOrBroken(results -> publishStream.publish(lines, results, publisher));
    }
}
