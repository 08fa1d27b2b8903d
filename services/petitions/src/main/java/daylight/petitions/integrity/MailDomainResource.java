package daylight.petitions.integrity;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.paging.Page;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import daylight.petitions.once.Once;
import daylight.petitions.signing.DomainName;
import daylight.petitions.signing.MailDomains;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How signatures from a mail domain are taken, over HTTP. */
@Path("/api/petitions/mail-domains")
@RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
@RunOnVirtualThread
class MailDomainResource {
    private static final TextRule DOMAIN = TextRule.line(253);
    private static final TextRule REASON = TextRule.text(1_000);
    private static final Map<String, String> KINDS =
            Map.of("blocked", "blocked", "disposable", "disposable", "usual", "usual");

    private final MailDomains domains;
    private final MailDomainDesk desk;
    private final Once once;
    private final CurrentCaller caller;

    MailDomainResource(MailDomains domains, MailDomainDesk desk, Once once, CurrentCaller caller) {
        this.domains = domains;
        this.desk = desk;
        this.once = once;
        this.caller = caller;
    }

    @GET
    public Response all(@QueryParam("cursor") @Nullable String cursor) {
        return privately(desk.all(cursor));
    }

    @GET
    @Path("/acts")
    public Response acts(@QueryParam("domain") @Nullable String domain, @QueryParam("cursor") @Nullable String cursor) {
        String of = domain == null || domain.isBlank()
                ? null
                : DomainName.ascii(domain.strip())
                        .orElseThrow(
                                () -> InvalidInput.ofParameter("domain", "Must be a domain, such as example.com."));
        return privately(desk.acts(of, caller.get().subject(), cursor));
    }

    @PUT
    public Response put(@HeaderParam("Idempotency-Key") @Nullable String key, byte[] body) {
        Fields fields = JsonInput.object(body);
        String typed = fields.requiredText("domain", DOMAIN);
        Optional<String> domain = DomainName.ascii(typed);
        if (!typed.isEmpty() && domain.isEmpty()) {
            fields.refuse("domain", "Must be a domain, such as example.com.");
        }
        String kind = fields.requiredChoice("kind", KINDS);
        String reason = fields.requiredText("reason", REASON);
        fields.finish();
        String moderator = caller.get().subject();
        once.run(key, new Once.Request(moderator, "PUT mail-domains", body), () -> {
            domains.put(domain.orElseThrow(), kind, reason, moderator);
            return "done";
        });
        return Response.noContent().build();
    }

    /** A domain may be one person's: no cache keeps it. */
    private static Response privately(Page<?> page) {
        return Response.ok(page).header("Cache-Control", "no-store").build();
    }
}
