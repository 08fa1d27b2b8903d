package daylight.petitions.moderation;

import daylight.kernel.http.Versions;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.finding.ShowPetition;
import daylight.petitions.once.Once;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.RejectionCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What moderators do, over HTTP. */
@Path("/api/petitions")
@RolesAllowed(Roles.MODERATOR)
@RunOnVirtualThread
class ModerationResource {
    private static final String KEY = "Idempotency-Key";
    private static final byte[] NOTHING = new byte[0];
    private static final TextRule REASON = TextRule.text(1_000);

    private final ModeratePetition moderate;
    private final LeaveNote leaveNote;
    private final Once once;
    private final ShowPetition show;
    private final Petitions petitions;
    private final CurrentCaller caller;
    private final TimeOrderedIds ids;

    ModerationResource(
            ModeratePetition moderate,
            LeaveNote leaveNote,
            Once once,
            ShowPetition show,
            Petitions petitions,
            CurrentCaller caller,
            Clock clock) {
        this.moderate = moderate;
        this.leaveNote = leaveNote;
        this.once = once;
        this.show = show;
        this.petitions = petitions;
        this.caller = caller;
        this.ids = new TimeOrderedIds(clock);
    }

    @POST
    @Path("/{id}/moderation/notes")
    public Response note(@PathParam("id") String id, @HeaderParam(KEY) @Nullable String key, byte[] body) {
        Fields fields = JsonInput.object(body);
        String text = fields.requiredText("note", TextRule.text(2_000));
        fields.finish();
        Handling by = new Handling(find(id).id(), moderator(), null);
        String note = once.run(key, request(by, "notes", body), () -> {
            UUID fresh = ids.next();
            leaveNote.leave(by, fresh, text);
            return fresh.toString();
        });
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", note))
                .build();
    }

    @POST
    @Path("/{id}/moderation/open")
    public Response open(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return act(id, key, ifMatch, "open", NOTHING, moderate::open);
    }

    @POST
    @Path("/{id}/moderation/flag")
    public Response flag(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return act(id, key, ifMatch, "flag", NOTHING, moderate::flag);
    }

    @POST
    @Path("/{id}/moderation/unflag")
    public Response unflag(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return act(id, key, ifMatch, "unflag", NOTHING, moderate::unflag);
    }

    @POST
    @Path("/{id}/moderation/restore")
    public Response restore(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return act(id, key, ifMatch, "restore", NOTHING, moderate::restore);
    }

    @POST
    @Path("/{id}/moderation/reject")
    public Response reject(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        Fields fields = JsonInput.object(body);
        RejectionCode code = fields.requiredChoice("code", RejectionCode.byCode());
        String details = fields.text("details", REASON);
        fields.finish();
        return act(id, key, ifMatch, "reject", body, by -> moderate.reject(by, code, details));
    }

    @POST
    @Path("/{id}/moderation/take-down")
    public Response takeDown(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        Fields fields = JsonInput.object(body);
        String reason = fields.requiredText("reason", REASON);
        fields.finish();
        return act(id, key, ifMatch, "take-down", body, by -> moderate.takeDown(by, reason));
    }

    private Response act(
            String id,
            @Nullable String key,
            @Nullable String ifMatch,
            String act,
            byte[] body,
            Consumer<Handling> work) {
        Handling by = new Handling(find(id).id(), moderator(), Versions.optional(ifMatch));
        once.run(key, request(by, act, body), () -> {
            work.accept(by);
            return by.petition().toString();
        });
        return shown(find(id));
    }

    private static Once.Request request(Handling by, String act, byte[] body) {
        return new Once.Request(by.moderator(), "POST " + act + " " + by.petition(), body);
    }

    private Response shown(Petition petition) {
        return Response.ok(show.view(petition))
                .header(HttpHeaders.ETAG, Versions.tag(petition.revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Petition find(String id) {
        return petitions.find(id).orElseThrow(PetitionRefusal.NotFound::new);
    }

    private String moderator() {
        return caller.get().subject();
    }
}
