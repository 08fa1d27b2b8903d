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
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes a signature back, by the link of the mail and the button behind it. */
@Path("/petitions/withdraw")
@RunOnVirtualThread
@PermitAll
class WithdrawPage {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance withdraw(Frame frame, Pending pending, String token);
    }

    private final SignerActs acts;
    private final Links links;
    private final Pages pages;

    WithdrawPage(@RestClient SignerActs acts, Links links, Pages pages) {
        this.acts = acts;
        this.links = links;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("") String token) {
        return links.behind(token, pending -> {
            if (!pending.opens("withdraw")) {
                return links.forSomethingElse();
            }
            return pending.struckOut() == null
                    ? links.show(Templates.withdraw(links.frame(), pending, token))
                    : links.struck(pending, token);
        });
    }

    @POST
    @Consumes(OpenForms.TYPE)
    public Response act(String body) {
        String token = OpenForms.read(body).get("token");
        return links.behind(token, pending -> {
            acts.withdraw(Map.of("token", token));
            String what = pending.struckOut() == null ? "withdrawn" : "deleted";
            return pages.goTo("/petitions/" + pending.reference() + "/done?what=" + what);
        });
    }
}
