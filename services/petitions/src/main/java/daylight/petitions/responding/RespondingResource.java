package daylight.petitions.responding;

import daylight.kernel.security.Caller;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.finding.PetitionView;
import daylight.petitions.finding.ShowPetition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;

/** The agency's desk over HTTP. */
@Path("/api/petitions")
@RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
@RunOnVirtualThread
class RespondingResource {
    private final RespondToPetition respond;
    private final Duties duties;
    private final ShowPetition show;
    private final Petitions petitions;
    private final CurrentCaller caller;

    RespondingResource(
            RespondToPetition respond, Duties duties, ShowPetition show, Petitions petitions, CurrentCaller caller) {
        this.respond = respond;
        this.duties = duties;
        this.show = show;
        this.petitions = petitions;
        this.caller = caller;
    }

    /** What the caller's agency owes, the most urgent first. */
    @GET
    @Path("/duties")
    public Map<String, Object> duties() {
        Caller who = caller.get();
        return Map.of("items", duties.of(who.agency()));
    }

    @POST
    @Path("/{id}/response")
    public PetitionView respond(@PathParam("id") String id, byte[] body) {
        NewAnswer answer = NewAnswer.response(body);
        return show.view(respond.respond(find(id), caller.get(), answer));
    }

    @POST
    @Path("/{id}/hearing")
    public PetitionView hear(@PathParam("id") String id, byte[] body) {
        NewAnswer hearing = NewAnswer.hearing(body);
        return show.view(respond.hear(find(id), caller.get(), hearing));
    }

    private UUID find(String id) {
        return petitions.find(id).orElseThrow(PetitionRefusal.NotFound::new).id();
    }
}
