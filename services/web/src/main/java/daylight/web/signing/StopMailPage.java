package daylight.web.signing;

import daylight.web.form.OpenForms;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
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

    private final SignerActs acts;
    private final Links links;
    private final Pages pages;

    StopMailPage(@RestClient SignerActs acts, Links links, Pages pages) {
        this.acts = acts;
        this.links = links;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("") String token) {
        return links.behind(
                token,
                pending -> pending.opens("stop-mail")
                        ? links.show(Templates.unsubscribe(links.frame(), pending, token))
                        : links.forSomethingElse());
    }

    @POST
    @Consumes(OpenForms.TYPE)
    public Response act(String body) {
        String token = OpenForms.read(body).get("token");
        return links.behind(token, pending -> {
            acts.stopMail(token);
            return pages.goTo("/petitions/" + pending.reference() + "/done?what=stopped");
        });
    }
}
