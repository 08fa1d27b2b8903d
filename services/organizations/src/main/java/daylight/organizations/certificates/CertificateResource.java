package daylight.organizations.certificates;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Whether a certificate holds, over HTTP. */
@Path("/api/organizations/certificates/{number}")
@PermitAll
@RunOnVirtualThread
class CertificateResource {
    private final Certificates certificates;

    CertificateResource(Certificates certificates) {
        this.certificates = certificates;
    }

    @GET
    @Produces("application/json")
    public Response check(@PathParam("number") String number) {
        return Response.ok(certificates.check(number))
                .header("Cache-Control", "no-cache")
                .build();
    }
}
