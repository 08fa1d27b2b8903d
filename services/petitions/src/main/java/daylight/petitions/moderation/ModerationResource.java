package daylight.petitions.moderation;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.finding.PetitionView;
import daylight.petitions.finding.ShowPetition;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.RejectionCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The moderators' desk over HTTP. */
@Path("/api/petitions")
@RolesAllowed(Roles.MODERATOR)
@RunOnVirtualThread
class ModerationResource {
    private static final TextRule REASON = TextRule.text(1_000);

    private final ModeratePetition moderate;
    private final ModerationQueue queue;
    private final Locks locks;
    private final ShowPetition show;
    private final Petitions petitions;
    private final CurrentCaller caller;
    private final TimeOrderedIds ids;

    ModerationResource(
            ModeratePetition moderate,
            ModerationQueue queue,
            Locks locks,
            ShowPetition show,
            Petitions petitions,
            CurrentCaller caller,
            Clock clock) {
        this.moderate = moderate;
        this.queue = queue;
        this.locks = locks;
        this.show = show;
        this.petitions = petitions;
        this.caller = caller;
        this.ids = new TimeOrderedIds(clock);
    }

    @GET
    @Path("/moderation/queue")
    public Map<String, Object> queue() {
        return Map.of("items", queue.waiting());
    }

    @GET
    @Path("/moderation/bursts")
    public Map<String, Object> bursts() {
        return Map.of("items", queue.bursts());
    }

    /** Any petition, whatever its state. */
    @GET
    @Path("/moderation/{id}")
    public PetitionView show(@PathParam("id") String id) {
        return show.view(find(id));
    }

    @POST
    @Path("/{id}/moderation/lock")
    @Transactional
    public Map<String, Object> lock(@PathParam("id") String id) {
        return Map.of("until", locks.take(find(id).id(), moderator()));
    }

    @DELETE
    @Path("/{id}/moderation/lock")
    @Transactional
    public Response free(@PathParam("id") String id) {
        locks.free(find(id).id(), moderator());
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/moderation/notes")
    public Map<String, Object> notes(@PathParam("id") String id) {
        return Map.of("items", queue.notes(find(id).id(), moderator()));
    }

    @POST
    @Path("/{id}/moderation/notes")
    public Response note(@PathParam("id") String id, byte[] body) {
        Fields fields = JsonInput.object(body);
        String text = fields.requiredText("note", TextRule.text(2_000));
        fields.finish();
        UUID note = ids.next();
        moderate.note(find(id).id(), note, moderator(), text);
        return Response.status(Response.Status.CREATED).entity(Map.of("id", note)).build();
    }

    @POST
    @Path("/{id}/moderation/open")
    public PetitionView open(@PathParam("id") String id) {
        return show.view(moderate.open(find(id).id(), moderator()));
    }

    @POST
    @Path("/{id}/moderation/reject")
    public PetitionView reject(@PathParam("id") String id, byte[] body) {
        Fields fields = JsonInput.object(body);
        RejectionCode code = fields.requiredChoice("code", RejectionCode.byCode());
        String details = fields.text("details", REASON);
        fields.finish();
        return show.view(moderate.reject(find(id).id(), moderator(), code, details));
    }

    @POST
    @Path("/{id}/moderation/flag")
    public PetitionView flag(@PathParam("id") String id) {
        return show.view(moderate.flag(find(id).id(), moderator()));
    }

    @POST
    @Path("/{id}/moderation/unflag")
    public PetitionView unflag(@PathParam("id") String id) {
        return show.view(moderate.unflag(find(id).id(), moderator()));
    }

    @POST
    @Path("/{id}/moderation/take-down")
    public PetitionView takeDown(@PathParam("id") String id, byte[] body) {
        Fields fields = JsonInput.object(body);
        String reason = fields.requiredText("reason", REASON);
        fields.finish();
        return show.view(moderate.takeDown(find(id).id(), moderator(), reason));
    }

    @POST
    @Path("/{id}/moderation/restore")
    public PetitionView restore(@PathParam("id") String id) {
        return show.view(moderate.restore(find(id).id(), moderator()));
    }

    private Petition find(String id) {
        return petitions.find(id).orElseThrow(PetitionRefusal.NotFound::new);
    }

    private String moderator() {
        return caller.get().subject();
    }
}
