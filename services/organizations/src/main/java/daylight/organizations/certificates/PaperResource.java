package daylight.organizations.certificates;

import daylight.organizations.certificates.Certificates.Issued;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** The paper itself, over HTTP. It lies below the entry: whoever reads that may have it. */
@Path("/api/organizations/register/{key}/certificate.pdf")
@PermitAll
@RunOnVirtualThread
class PaperResource {
    private final Certificates certificates;
    private final CertificatePaper paper;

    PaperResource(Certificates certificates, CertificatePaper paper) {
        this.certificates = certificates;
        this.paper = paper;
    }

    @GET
    @Produces("application/pdf")
    public Response pdf(@PathParam("key") String key) throws IOException {
        Issued certificate = certificates.issue(key);
        return Response.ok(paper.draw(certificate))
                .header("Content-Disposition", "attachment; filename=\"" + certificate.number() + ".pdf\"")
                .header("Cache-Control", "public, max-age=30")
                .build();
    }
}
