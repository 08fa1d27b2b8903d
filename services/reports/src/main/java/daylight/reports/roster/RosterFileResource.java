package daylight.reports.roster;

import daylight.roster.Roster;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The recipients alone, for {@code age -R}. */
@Path("/roster.txt")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Roster")
class RosterFileResource {
    private final Rosters rosters;

    RosterFileResource(Rosters rosters) {
        this.rosters = rosters;
    }

    @GET
    @Produces("text/plain;charset=utf-8")
    @Operation(operationId = "rosterFile", summary = "The eight recipients of the current roster, one a line")
    public Response recipients() {
        Roster roster = rosters.current();
        return Response.ok((String.join("\n", roster.recipients()) + "\n").getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
