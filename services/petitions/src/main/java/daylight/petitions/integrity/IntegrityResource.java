package daylight.petitions.integrity;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.once.Once;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.signing.MailDomains;
import daylight.petitions.signing.SigningConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Striking out, and mail domains, over HTTP. */
@Path("/api/petitions")
@RunOnVirtualThread
class IntegrityResource {
    private static final TextRule DOMAIN = TextRule.line(253)
            .matching(Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"), "Must be a domain, such as example.com.");
    private static final Map<String, String> KINDS =
            Map.of("blocked", "blocked", "disposable", "disposable", "usual", "usual");

    private final Invalidations invalidations;
    private final Once once;
    private final SigningConfig config;
    private final Petitions petitions;
    private final CurrentCaller caller;
    private final MailDomains domains;

    IntegrityResource(
            Invalidations invalidations,
            Once once,
            SigningConfig config,
            Petitions petitions,
            CurrentCaller caller,
            MailDomains domains) {
        this.invalidations = invalidations;
        this.once = once;
        this.config = config;
        this.petitions = petitions;
        this.caller = caller;
        this.domains = domains;
    }

    /** With dryRun, as it is unless said otherwise: 200 and how many it would be. Without: 202, and it is worked off. */
    @POST
    @Path("/{id}/invalidations")
    @RolesAllowed(Roles.MODERATOR)
    public Response invalidate(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, byte[] body) {
        Conditions conditions = Conditions.read(body, config);
        UUID petition = find(id);
        long count = invalidations.count(petition, conditions);
        if (conditions.dryRun()) {
            return Response.ok(Map.of("dryRun", true, "count", count)).build();
        }
        String moderator = caller.get().subject();
        Once.Request request = new Once.Request(moderator, "POST invalidations " + petition, body);
        String act = once.run(
                key,
                request,
                () -> invalidations.ask(petition, conditions, moderator).toString());
        return Response.accepted(Map.of("id", act, "count", count)).build();
    }

    /** The public tally. */
    @GET
    @Path("/{id}/invalidations")
    @PermitAll
    public Map<String, Object> tally(@PathParam("id") String id) {
        return Map.of("items", invalidations.of(find(id)));
    }

    @PUT
    @Path("/mail-domains")
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public Response domain(byte[] body) {
        Fields fields = JsonInput.object(body);
        String domain = fields.requiredText("domain", DOMAIN).toLowerCase(Locale.ROOT);
        String kind = fields.requiredChoice("kind", KINDS);
        fields.finish();
        domains.put(domain, kind);
        return Response.noContent().build();
    }

    private UUID find(String id) {
        return petitions
                .find(id)
                .filter(petition -> petition.state().isPublic())
                .map(Petition::id)
                .orElseThrow(PetitionRefusal.NotFound::new);
    }
}
