package daylight.organizations.codes;

import daylight.kernel.problems.InvalidInput;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.Where;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Codes over HTTP. */
@Path("/api/organizations/codes")
@RunOnVirtualThread
class CodeResource {
    private static final int LONGEST = 40;

    private final Organizations organizations;

    CodeResource(Organizations organizations) {
        this.organizations = organizations;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public Response check(@PathParam("code") String typed) {
        if (typed.length() > LONGEST) {
            throw InvalidInput.ofParameter("code", "Must have at most " + LONGEST + " characters.");
        }
        CreditCode code = CreditCode.typed(typed);
        Where holder = organizations
                .find(code.text())
                .filter(one -> code.text().equals(one.code()))
                .map(Where::of)
                .orElse(null);
        return Response.ok(CodeCheck.of(code, holder))
                .header("Cache-Control", "public, max-age=5")
                .build();
    }
}
