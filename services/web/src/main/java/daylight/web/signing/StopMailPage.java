package daylight.web.signing;

import daylight.web.disclosures.Refused;
import daylight.web.form.OpenForms;
import daylight.web.page.Frame;
import daylight.web.petitions.Pending;
import daylight.web.petitions.SignerActs;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Ends the mails about a petition, for those who follow the link by hand; mail programs ask the API. */
@Path("/petitions/unsubscribe")
@RunOnVirtualThread
@PermitAll
class StopMailPage {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance unsubscribe(Frame frame, Pending pending, String token);
    }

    private static final int GONE = Response.Status.GONE.getStatusCode();

    private final SignerActs acts;
    private final Links links;
    private final Signing signing;

    StopMailPage(@RestClient SignerActs acts, Links links, Signing signing) {
        this.acts = acts;
        this.links = links;
        this.signing = signing;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("") String token) {
        try {
            Pending pending = links.read(token);
            return pending.opens("stop-mail")
                    ? links.show(Templates.unsubscribe(links.frame(), pending, token))
                    : links.spent(false, GONE);
        } catch (Refused refused) {
            return links.spent(refused);
        }
    }

    @POST
    @Consumes(OpenForms.TYPE)
    public Response act(String body) {
        String token = OpenForms.read(body).get("token");
        try {
            Pending pending = links.read(token);
            acts.stopMail(token);
            return signing.goTo("/petitions/" + pending.reference() + "/done?what=stopped");
        } catch (Refused refused) {
            return links.spent(refused);
        }
    }
}
