package daylight.organizations.kinds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Kinds over HTTP. */
@Path("/api/organizations/kinds")
@RunOnVirtualThread
class KindResource {
    private final Kinds kinds;

    KindResource(Kinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @PermitAll
    public Response all() {
        return Response.ok(Map.of("items", kinds.all()))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
