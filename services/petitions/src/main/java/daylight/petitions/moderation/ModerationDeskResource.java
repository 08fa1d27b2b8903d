package daylight.petitions.moderation;

import daylight.kernel.http.Versions;
import daylight.kernel.paging.Page;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.finding.ShowPetition;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What moderators read and hold, over HTTP. */
@Path("/api/petitions")
@RolesAllowed(Roles.MODERATOR)
@RunOnVirtualThread
class ModerationDeskResource {
    private final ModerationQueue queue;
    private final DeskNotes notes;
    private final Locks locks;
    private final ShowPetition show;
    private final Petitions petitions;
    private final CurrentCaller caller;

    ModerationDeskResource(
            ModerationQueue queue,
            DeskNotes notes,
            Locks locks,
            ShowPetition show,
            Petitions petitions,
            CurrentCaller caller) {
        this.queue = queue;
        this.notes = notes;
        this.locks = locks;
        this.show = show;
        this.petitions = petitions;
        this.caller = caller;
    }

    @GET
    @Path("/moderation/queue")
    public Page<ModerationQueue.Waiting> queue(@QueryParam("cursor") @Nullable String cursor) {
        return queue.waiting(cursor);
    }

    @GET
    @Path("/moderation/bursts")
    public Map<String, Object> bursts() {
        return Map.of("items", notes.bursts());
    }

    /** Any petition, whatever its state. */
    @GET
    @Path("/moderation/{id}")
    public Response show(@PathParam("id") String id) {
        Petition petition = find(id);
        return Response.ok(show.view(petition))
                .header(HttpHeaders.ETAG, Versions.tag(petition.revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
        return Map.of("items", notes.notes(find(id).id(), moderator()));
    }

    private Petition find(String id) {
        return petitions.find(id).orElseThrow(PetitionRefusal.NotFound::new);
    }

    private String moderator() {
        return caller.get().subject();
    }
}
