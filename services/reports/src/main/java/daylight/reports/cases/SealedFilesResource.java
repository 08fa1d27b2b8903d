package daylight.reports.cases;

import daylight.kernel.http.Versions;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.Roles;
import daylight.reports.access.SecondFactor;
import daylight.reports.allowance.Allowances;
import daylight.reports.ciphertext.Arrived;
import daylight.reports.ciphertext.Ciphertexts;
import daylight.reports.keys.Hex32;
import daylight.reports.message.Message;
import daylight.reports.sealing.SealedStream;
import daylight.reports.sealing.Shape;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sealed files of cases over HTTP: replies, messages, working fields. */
@Path("/api/reports")
@RolesAllowed(Roles.INVESTIGATOR)
@SecondFactor
@RunOnVirtualThread
@Tag(name = "Cases")
class SealedFilesResource {
    private static final String FILE = MediaType.APPLICATION_OCTET_STREAM;
    private static final String DETAIL = "Must be the ETag of the file, 64 hex digits in quotes.";

    private final SendReply sendReply;
    private final RewrapMessage rewrap;
    private final KeepWorking keepWorking;
    private final Cases cases;
    private final Ciphertexts ciphertexts;
    private final Allowances allowances;
    private final CaseResource resource;

    SealedFilesResource(
            SendReply sendReply,
            RewrapMessage rewrap,
            KeepWorking keepWorking,
            Cases cases,
            Ciphertexts ciphertexts,
            Allowances allowances,
            CaseResource resource) {
        this.sendReply = sendReply;
        this.rewrap = rewrap;
        this.keepWorking = keepWorking;
        this.cases = cases;
        this.ciphertexts = ciphertexts;
        this.allowances = allowances;
        this.resource = resource;
    }

    @POST
    @Path("cases/{id}/replies")
    @Consumes(FILE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendReply", summary = "Put a sealed reply into the reporter's mailbox")
    public Response reply(
            @PathParam("id") UUID id,
            @QueryParam("epoch") long epoch,
            @QueryParam("feedback") @DefaultValue("false") boolean feedback,
            InputStream body)
            throws IOException {
        Message sent = arrived(body, Shape.REPLY, file -> sendReply.send(id, epoch, feedback, file));
        return Response.status(Response.Status.CREATED)
                .entity(MessageView.of(sent))
                .build();
    }

    @GET
    @Path("messages/{id}")
    @Produces(FILE)
    @Operation(operationId = "sealedMessage", summary = "The age file of a message")
    public Response message(@PathParam("id") UUID id) {
        Message message = rewrap.find(id);
        return file(message.body(), message.sha256());
    }

    @PUT
    @Path("messages/{id}")
    @Consumes(FILE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rewrapMessage", summary = "Replace a file by the same content sealed to a later roster")
    public Response rewrap(
            @PathParam("id") UUID id,
            @QueryParam("epoch") long epoch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            InputStream body)
            throws IOException {
        Hex32 expected = expected(tag);
        Message after = arrived(body, rewrap.find(id).shape(), file -> rewrap.rewrap(id, expected, epoch, file));
        return Response.ok(MessageView.of(after))
                .header(HttpHeaders.ETAG, tag(after.sha256()))
                .build();
    }

    @GET
    @Path("cases/{id}/working")
    @Produces(FILE)
    @Operation(operationId = "workingFields", summary = "The sealed working fields of a case")
    public Response working(@PathParam("id") UUID id) {
        Case one = cases.find(id);
        UUID working = one.working();
        Hex32 sha256 = one.workingSha256();
        if (working == null || sha256 == null) {
            throw new CaseRefusal.NotFound();
        }
        return file(working, sha256);
    }

    @PUT
    @Path("cases/{id}/working")
    @Consumes(FILE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "keepWorkingFields", summary = "Replace the sealed working fields of a case")
    public Response keepWorking(
            @PathParam("id") UUID id,
            @QueryParam("epoch") long epoch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body)
            throws IOException {
        long expected = Versions.required(version);
        arrived(body, Shape.WORKING, file -> {
            keepWorking.keep(id, expected, epoch, file);
            return id;
        });
        return resource.show(id);
    }

    /** Takes a body in and hands it to the act; what the act refuses is removed again. */
    private <T> T arrived(InputStream body, Shape shape, Function<Arrived, T> act) throws IOException {
        return allowances.underWay(() -> {
            Arrived file = ciphertexts.receive(SealedStream.open(body, shape));
            try {
                return act.apply(file);
            } catch (RuntimeException refused) {
                ciphertexts.drop(file);
                throw refused;
            }
        });
    }

    private Response file(UUID body, Hex32 sha256) {
        StreamingOutput content = out -> ciphertexts.copy(body, out);
        return Response.ok(content, FILE)
                .header(HttpHeaders.ETAG, tag(sha256))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String tag(Hex32 sha256) {
        return "\"" + sha256.hex() + "\"";
    }

    private static Hex32 expected(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            // The same answer as for any update without a version.
            long _ = Versions.required(null);
        }
        String bare = tag == null ? "" : tag.strip();
        if (bare.length() != 66 || !Hex32.FORM.matcher(bare.substring(1, 65)).matches()) {
            throw InvalidInput.ofParameter(HttpHeaders.IF_MATCH, DETAIL);
        }
        return Hex32.parse(bare.substring(1, 65));
    }
}
