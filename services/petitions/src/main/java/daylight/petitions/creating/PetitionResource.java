package daylight.petitions.creating;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.finding.PetitionView;
import daylight.petitions.finding.ShowPetition;
import daylight.petitions.once.Once;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.regions.Regions;
import daylight.petitions.signing.MailDomains;
import daylight.petitions.signing.SubmitPetition;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Creating over HTTP. */
@Path("/api/petitions")
@RunOnVirtualThread
class PetitionResource {
    private static final int MOST = 50;
    private static final UUID LAST = new UUID(-1, -1);

    private final CreatePetition create;
    private final Once once;
    private final Petitions petitions;
    private final ShowPetition show;
    private final SubmitPetition submit;
    private final Agencies agencies;
    private final Regions regions;
    private final MailDomains domains;
    private final Cursors cursors;
    private final SecurityIdentity identity;

    PetitionResource(
            CreatePetition create,
            Once once,
            Petitions petitions,
            ShowPetition show,
            SubmitPetition submit,
            Agencies agencies,
            Regions regions,
            MailDomains domains,
            Cursors cursors,
            SecurityIdentity identity) {
        this.create = create;
        this.once = once;
        this.petitions = petitions;
        this.show = show;
        this.submit = submit;
        this.agencies = agencies;
        this.regions = regions;
        this.domains = domains;
        this.cursors = cursors;
        this.identity = identity;
    }

    /** Signed in: 201 with the sponsors' invitation. Otherwise: 202, and a mail. */
    @POST
    @PermitAll
    public Response create(@HeaderParam("Idempotency-Key") @Nullable String key, byte[] body) {
        Author author = Author.of(identity);
        NewPetition asked = NewPetition.read(body, author, agencies, regions, domains);
        Once.Request request = new Once.Request(author.caller(), "POST /api/petitions", body);
        String id = once.run(
                key, request, () -> create.create(asked, author.account()).id().toString());
        Petition petition = petitions.find(id).orElseThrow(PetitionRefusal.NotFound::new);
        if (!author.signedIn()) {
            return Response.accepted(Map.of("reference", petition.reference(), "state", "check-your-mail"))
                    .build();
        }
        return Response.created(URI.create("/api/petitions/" + petition.id()))
                .entity(own(List.of(petition)).getFirst())
                .build();
    }

    /** The caller's petitions, whatever their state, the newest first. */
    @GET
    @Path("/mine")
    @Authenticated
    public Page<OwnPetition> mine(@QueryParam("cursor") @Nullable String cursor) {
        String account = Objects.requireNonNullElse(Author.of(identity).account(), "");
        String scope = "mine " + account;
        UUID before = cursor == null
                ? LAST
                : UUID.fromString(cursors.position(scope, cursor).getFirst());
        List<Petition> found = petitions.of(account, before, MOST + 1);
        return found.size() <= MOST
                ? new Page<>(own(found), null)
                : new Page<>(
                        own(found.subList(0, MOST)),
                        cursors.next(scope, List.of(found.get(MOST - 1).id().toString())));
    }

    private List<OwnPetition> own(List<Petition> all) {
        List<PetitionView> views = show.views(all);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new OwnPetition(
                        views.get(i), submit.invites(all.get(i)) ? submit.invitation(all.get(i)) : null))
                .toList();
    }

    /**
     * A petition as its author sees it.
     *
     * @param invitation the token of the link for sponsors, while there can be more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnPetition(PetitionView petition, @Nullable String invitation) {}
}
