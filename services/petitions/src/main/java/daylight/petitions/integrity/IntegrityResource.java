package daylight.petitions.integrity;

import daylight.kernel.paging.Page;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.once.Once;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.regions.Regions;
import daylight.petitions.signing.SigningConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Striking out, over HTTP. */
@Path("/api/petitions")
@RunOnVirtualThread
class IntegrityResource {
    private final Invalidations invalidations;
    private final Once once;
    private final SigningConfig config;
    private final Regions regions;
    private final Petitions petitions;
    private final CurrentCaller caller;

    IntegrityResource(
            Invalidations invalidations,
            Once once,
            SigningConfig config,
            Regions regions,
            Petitions petitions,
            CurrentCaller caller) {
        this.invalidations = invalidations;
        this.once = once;
        this.config = config;
        this.regions = regions;
        this.petitions = petitions;
        this.caller = caller;
    }

    /** With dryRun, as it is unless said otherwise: 200 and how many it would be. Without: 202, and it is worked off. */
    @POST
    @Path("/{id}/invalidations")
    @RolesAllowed(Roles.MODERATOR)
    public Response invalidate(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, byte[] body) {
        Conditions conditions = Conditions.read(body, config, regions);
        UUID petition = find(id);
        if (conditions.dryRun()) {
            return Response.ok(Map.of("dryRun", true, "count", invalidations.count(petition, conditions)))
                    .build();
        }
        String moderator = caller.get().subject();
        Once.Request request = new Once.Request(moderator, "POST invalidations " + petition, body);
        // Asked again, it is told how many they were then.
        String[] act = once.run(
                        key,
                        request,
                        () -> invalidations.count(petition, conditions) + " "
                                + invalidations.ask(petition, conditions, moderator))
                .split(" ", 2);
        return Response.accepted(Map.of("id", act[1], "count", Long.parseLong(act[0])))
                .build();
    }

    /** The public tally. */
    @GET
    @Path("/{id}/invalidations")
    @PermitAll
    public Page<Invalidations.Invalidation> tally(
            @PathParam("id") String id, @QueryParam("cursor") @Nullable String cursor) {
        return invalidations.of(find(id), cursor);
    }

    private UUID find(String id) {
        return petitions
                .find(id)
                .filter(petition -> petition.state().isPublic())
                .map(Petition::id)
                .orElseThrow(PetitionRefusal.NotFound::new);
    }
}
