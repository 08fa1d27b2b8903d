package daylight.petitions.creating;

import daylight.petitions.agencies.Agencies;
import daylight.petitions.finding.PetitionView;
import daylight.petitions.finding.ShowPetition;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.regions.Regions;
import daylight.petitions.signing.MailDomains;
import daylight.petitions.signing.SubmitPetition;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Creating over HTTP. */
@Path("/api/petitions")
@RunOnVirtualThread
class PetitionResource {
    private final CreatePetition create;
    private final ShowPetition show;
    private final SubmitPetition submit;
    private final Agencies agencies;
    private final Regions regions;
    private final MailDomains domains;
    private final SecurityIdentity identity;

    PetitionResource(
            CreatePetition create,
            ShowPetition show,
            SubmitPetition submit,
            Agencies agencies,
            Regions regions,
            MailDomains domains,
            SecurityIdentity identity) {
        this.create = create;
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
    public Response create(byte[] body) {
        boolean signedIn = !identity.isAnonymous();
        NewPetition asked = NewPetition.read(body, signedIn, agencies, regions, domains);
        Petition petition = create.create(asked, signedIn ? identity.getPrincipal().getName() : null);
        if (petition.state() == PetitionState.DRAFT) {
            return Response.accepted(Map.of("reference", petition.reference(), "state", "check-your-mail"))
                    .build();
        }
        PetitionView view = show.view(petition);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("petition", view);
        answer.put("invitation", submit.invitation(petition));
        return Response.created(URI.create("/api/petitions/" + petition.id()))
                .entity(answer)
                .build();
    }
}
