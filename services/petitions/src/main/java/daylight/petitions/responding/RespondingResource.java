package daylight.petitions.responding;

import daylight.kernel.http.Versions;
import daylight.kernel.security.Caller;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.finding.ShowPetition;
import daylight.petitions.once.Once;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The agency's desk over HTTP. */
@Path("/api/petitions")
@RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
@RunOnVirtualThread
class RespondingResource {
    private static final String KEY = "Idempotency-Key";

    private final RespondToPetition respond;
    private final Once once;
    private final Duties duties;
    private final ShowPetition show;
    private final Petitions petitions;
    private final Agencies agencies;
    private final CurrentCaller caller;

    RespondingResource(
            RespondToPetition respond,
            Once once,
            Duties duties,
            ShowPetition show,
            Petitions petitions,
            Agencies agencies,
            CurrentCaller caller) {
        this.respond = respond;
        this.once = once;
        this.duties = duties;
        this.show = show;
        this.petitions = petitions;
        this.agencies = agencies;
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
    public Response respond(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        NewAnswer answer = NewAnswer.response(body);
        return meet(id, key, ifMatch, body, duty -> respond.respond(duty, answer));
    }

    @POST
    @Path("/{id}/hearing")
    public Response hear(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        NewAnswer hearing = NewAnswer.hearing(body, today(id));
        return meet(id, key, ifMatch, body, duty -> respond.hear(duty, hearing));
    }

    private Response meet(
            String id,
            @Nullable String key,
            @Nullable String ifMatch,
            byte[] body,
            Consumer<RespondToPetition.Duty> work) {
        RespondToPetition.Duty duty =
                new RespondToPetition.Duty(find(id).id(), caller.get(), Versions.optional(ifMatch));
        Once.Request request = new Once.Request(duty.by().subject(), "POST answer " + duty.petition(), body);
        once.run(key, request, () -> {
            work.accept(duty);
            return duty.petition().toString();
        });
        Petition petition = find(id);
        return Response.ok(show.view(petition))
                .header(HttpHeaders.ETAG, Versions.tag(petition.revision()))
                .build();
    }

    /** Of a petition that is not there too: that is told after what is wrong with the body. */
    private LocalDate today(String id) {
        return agencies.today(petitions.find(id).map(Petition::agency).orElse(""));
    }

    private Petition find(String id) {
        return petitions.find(id).orElseThrow(PetitionRefusal.NotFound::new);
    }
}
