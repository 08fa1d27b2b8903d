package daylight.web.signing;

import daylight.web.page.Frame;
import daylight.web.page.Visit;
import daylight.web.petitions.Pending;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** What an author sees once the petition is confirmed: the link for sponsors. */
@Path("/petitions/{reference}/invite")
@RunOnVirtualThread
@PermitAll
class InvitePage {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance invite(Frame frame, Pending pending, Invitation invitation);
    }

    private final Links links;
    private final Visit visit;
    private final String publicUrl;

    InvitePage(Links links, Visit visit, @ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.links = links;
        this.visit = visit;
        this.publicUrl = publicUrl;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("") String token) {
        return links.behind(
                token,
                pending -> pending.opens("invite-sponsors")
                        ? links.show(Templates.invite(links.frame(), pending, invitation(pending, token)))
                        : links.forSomethingElse());
    }

    private Invitation invitation(Pending pending, String token) {
        return Invitation.of(publicUrl, pending.reference(), pending.action(), token, visit.language());
    }
}
