package daylight.organizations.reports;

import daylight.organizations.register.Organizations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annual reports over HTTP. */
@Path("/api/organizations")
@PermitAll
@RunOnVirtualThread
class ReportResource {
    private final AnnualReports reports;
    private final LateReports late;
    private final Organizations organizations;

    ReportResource(AnnualReports reports, LateReports late, Organizations organizations) {
        this.reports = reports;
        this.late = late;
        this.organizations = organizations;
    }

    @GET
    @Path("/register/{key}/reports")
    public Response of(@PathParam("key") String key) {
        return cached(Map.of("items", reports.of(organizations.named(key).id())));
    }

    @GET
    @Path("/late")
    public Response late(@QueryParam("cursor") @Nullable String cursor) {
        return cached(late.page(cursor));
    }

    private static Response cached(Object answer) {
        return Response.ok(answer).header("Cache-Control", "public, no-cache").build();
    }
}
