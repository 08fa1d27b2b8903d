package daylight.reports.outcomes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Categories and statistics over HTTP. */
@Path("/api/reports")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes", description = "What came of closed cases.")
class OutcomeResource {
    private final CountOutcomes count;

    OutcomeResource(CountOutcomes count) {
        this.count = count;
    }

    @GET
    @Path("categories")
    @Operation(operationId = "categories", summary = "Kinds of corruption, with their articles of the UN Convention")
    public List<Category> categories() {
        return Categories.all();
    }

    @GET
    @Path("statistics")
    @Operation(operationId = "statistics", summary = "Published outcomes by year, category and finding")
    public List<Statistics> statistics() {
        return count.count();
    }
}
