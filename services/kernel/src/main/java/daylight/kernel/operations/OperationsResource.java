package daylight.kernel.operations;

import daylight.kernel.http.Bodies;
import daylight.kernel.inbox.DeadLetter;
import daylight.kernel.inbox.ReplayDeadLetter;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.outbox.ReplayArchive;
import daylight.kernel.paging.Page;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Dead letters and the archive of events. A service makes it its own: {@code @Path("/api/disclosures/operations") class DisclosuresOperations extends OperationsResource}. */
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public abstract class OperationsResource {
    private static final String OPERATORS = "Operations";
    private static final int PAGE = 50;
    private static final int MOST_BYTES = 10_000;

    private final ReplayDeadLetter deadLetters;
    private final ReplayArchive archive;

    protected OperationsResource(ReplayDeadLetter deadLetters, ReplayArchive archive) {
        this.deadLetters = deadLetters;
        this.archive = archive;
    }

    /** How much was sent again. */
    public record Replayed(long events) {}

    /** The body of a replay, for the API's description. */
    @Schema(name = "ArchivedTime")
    public record ArchivedTime(
            @Schema(required = true) Instant from,

            @Schema(required = true, description = "Exclusive")
            Instant to) {}

    /** Messages that wait for an operator, oldest first. */
    @GET
    @Path("dead-letters")
    @RolesAllowed(Roles.ADMIN)
    @Tag(name = OPERATORS)
    @Operation(operationId = "listDeadLetters", summary = "Messages that wait for an operator, oldest first")
    public Page<DeadLetter> deadLetters(@QueryParam("cursor") @Nullable String cursor) {
        return deadLetters.open(cursor, PAGE);
    }

    /** Tries one again: 204 when it was worked in. */
    @POST
    @Path("dead-letters/{id}/replay")
    @RolesAllowed(Roles.ADMIN)
    @Tag(name = OPERATORS)
    @Operation(operationId = "replayDeadLetter", summary = "Try a message again")
    @APIResponse(responseCode = "204", description = "It was worked in")
    public void replayDeadLetter(@PathParam("id") UUID id) {
        deadLetters.replay(id);
    }

    /** Sends archived events again; body {@code {"from": instant, "to": instant}}, to exclusive. */
    @POST
    @Path("archive/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Tag(name = OPERATORS)
    @Operation(operationId = "replayArchive", summary = "Send archived events of a time again")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArchivedTime.class)))
    public Replayed replayArchive(InputStream body) throws IOException {
        Fields fields = JsonInput.object(Bodies.read(body, MOST_BYTES));
        Instant from = fields.requiredInstant("from");
        Instant to = fields.requiredInstant("to");
        if (to.isBefore(from)) {
            fields.refuse("to", "Must not be before from.");
        }
        fields.finish();
        return new Replayed(archive.replay(from, to));
    }
}
