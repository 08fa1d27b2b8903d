package daylight.web.signing;

import daylight.web.disclosures.Refused;
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

    private static final int GONE = Response.Status.GONE.getStatusCode();

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
        try {
            Pending pending = links.read(token);
            if (!pending.opens("invite-sponsors")) {
                return links.spent(false, GONE);
            }
            Invitation invitation =
                    Invitation.of(publicUrl, pending.reference(), pending.action(), token, visit.language());
            return links.show(Templates.invite(links.frame(), pending, invitation));
        } catch (Refused refused) {
            return links.spent(refused);
        }
    }
}
