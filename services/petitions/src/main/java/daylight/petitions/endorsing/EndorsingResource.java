package daylight.petitions.endorsing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** Endorsing over HTTP. */
@Path("/api/petitions")
@RunOnVirtualThread
class EndorsingResource {
    private static final TextRule STATEMENT = TextRule.text(500);
    private static final UUID NONE = new UUID(0, 0);

    private final EndorsePetition endorse;
    private final Organizations organizations;
    private final Petitions petitions;
    private final CurrentCaller caller;

    EndorsingResource(EndorsePetition endorse, Organizations organizations, Petitions petitions, CurrentCaller caller) {
        this.endorse = endorse;
        this.organizations = organizations;
        this.petitions = petitions;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/endorsements")
    @PermitAll
    public Response list(@PathParam("id") String id) {
        return Response.ok(Map.of("items", endorse.of(find(id))))
                .header("Cache-Control", "public, max-age=5")
                .build();
    }

    /** For which the caller may endorse. */
    @GET
    @Path("/organizations/mine")
    @RolesAllowed(Roles.CITIZEN)
    public Map<String, Object> mine() {
        return Map.of("items", organizations.of(caller.get().subject()));
    }

    @POST
    @Path("/{id}/endorsements")
    @RolesAllowed(Roles.CITIZEN)
    public Response endorse(@PathParam("id") String id, byte[] body) {
        Fields fields = JsonInput.object(body);
        UUID organization = fields.id("organization");
        if (organization == null && !fields.has("organization")) {
            fields.refuse("organization", "Is required.");
        }
        String statement = fields.text("statement", STATEMENT);
        fields.finish();
        endorse.endorse(
                find(id),
                organization == null ? NONE : organization,
                statement,
                caller.get().subject());
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("state", "endorsed"))
                .build();
    }

    @DELETE
    @Path("/{id}/endorsements/{organization}")
    @RolesAllowed(Roles.CITIZEN)
    public Response withdraw(@PathParam("id") String id, @PathParam("organization") UUID organization) {
        endorse.withdraw(find(id), organization, caller.get().subject());
        return Response.noContent().build();
    }

    private UUID find(String id) {
        return petitions
                .find(id)
                .filter(petition -> petition.state().isPublic() && !petition.withheld())
                .map(Petition::id)
                .orElseThrow(PetitionRefusal.NotFound::new);
    }
}
