package daylight.petitions.creating;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creating over HTTP. */
@Path("/api/petitions")
@RunOnVirtualThread
class PetitionResource {
    private final CreatePetition create;
    private final Once once;
    private final Petitions petitions;
    private final ShowPetition show;
    private final SubmitPetition submit;
    private final Agencies agencies;
    private final Regions regions;
    private final MailDomains domains;
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
            SecurityIdentity identity) {
        this.create = create;
        this.once = once;
        this.petitions = petitions;
        this.show = show;
        this.submit = submit;
        this.agencies = agencies;
        this.regions = regions;
        this.domains = domains;
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
                .entity(own(petition))
                .build();
    }

    /** The caller's petitions, whatever their state, the newest first. */
    @GET
    @Path("/mine")
    @Authenticated
    public Map<String, Object> mine() {
        String account = Objects.requireNonNullElse(Author.of(identity).account(), "");
        return Map.of("items", petitions.of(account).stream().map(this::own).toList());
    }

    private OwnPetition own(Petition petition) {
        boolean seeks = petition.state().takesSponsors();
        return new OwnPetition(show.view(petition), seeks ? submit.invitation(petition) : null);
    }

    /**
     * A petition as its author sees it.
     *
     * @param invitation the token of the link for sponsors, while there can be more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnPetition(PetitionView petition, @Nullable String invitation) {}
}
