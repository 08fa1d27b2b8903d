package daylight.reports.puzzle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Challenges over HTTP. */
@Path("/api/reports/puzzle")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Reporting", description = "For reporters, without an account.")
class PuzzleResource {
    private final Puzzles puzzles;

    PuzzleResource(Puzzles puzzles) {
        this.puzzles = puzzles;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nextPuzzle", summary = "A challenge to solve before sending or reading")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Challenge.class)))
    public Response next() {
        return Response.ok(puzzles.next())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
