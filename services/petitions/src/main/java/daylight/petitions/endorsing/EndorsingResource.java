package daylight.petitions.endorsing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.problems.InvalidInput;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Endorsing over HTTP. */
@Path("/api/petitions")
@RunOnVirtualThread
class EndorsingResource {
    private static final TextRule STATEMENT = TextRule.text(500);
    private static final UUID NONE = new UUID(0, 0);

    private final EndorsePetition endorse;
    private final Endorsements endorsements;
    private final Organizations organizations;
    private final Petitions petitions;
    private final CurrentCaller caller;

    EndorsingResource(
            EndorsePetition endorse,
            Endorsements endorsements,
            Organizations organizations,
            Petitions petitions,
            CurrentCaller caller) {
        this.endorse = endorse;
        this.endorsements = endorsements;
        this.organizations = organizations;
        this.petitions = petitions;
        this.caller = caller;
    }

    /** All, or those of the organizations that are asked for. */
    @GET
    @Path("/{id}/endorsements")
    @PermitAll
    public Response list(
            @PathParam("id") String id,
            @QueryParam("organization") List<String> organization,
            @QueryParam("cursor") @Nullable String cursor) {
        return Response.ok(endorsements.of(find(id), ids(organization), cursor))
                .header("Cache-Control", "public, max-age=5")
                .build();
    }

    private static List<UUID> ids(List<String> organizations) {
        try {
            return organizations.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException noId) {
            throw InvalidInput.ofParameter("organization", "Must be an id (a UUID).");
        }
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
