package daylight.web.signing;

import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.form.OpenForms;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Choices;
import daylight.web.petitions.Pending;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The invitation an author gives to sponsors: it shows what is asked, and takes the signature of a sponsor. */
@Path("/petitions/{reference}/sponsor")
@RunOnVirtualThread
@PermitAll
class SponsorPage {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sponsor(Frame frame, Pending pending, FormView form);
    }

    private final Links links;
    private final Choices choices;
    private final Signing signing;
    private final Visit visit;
    private final Pages pages;

    SponsorPage(Links links, Choices choices, Signing signing, Visit visit, Pages pages) {
        this.links = links;
        this.choices = choices;
        this.signing = signing;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("") String token) {
        return links.behind(
                token,
                pending -> pending.opens("invite-sponsors")
                        ? links.show(Templates.sponsor(links.frame(), pending, empty(fields(), pending, token)))
                        : links.forSomethingElse());
    }

    @POST
    @Consumes(OpenForms.TYPE)
    public Response sponsor(String body, @Context HttpServerRequest from) {
        Entered entered = OpenForms.read(body);
        return links.behind(entered.get("invitation"), pending -> {
            SignForm fields = fields();
            FormView empty = empty(fields, pending, entered.get("invitation"));
            Optional<FormView> again = signing.send(pending.reference(), fields, empty, entered, from);
            return again.map(form -> pages.form(Templates.sponsor(links.frame(), pending, form), true))
                    .orElseGet(() -> pages.goTo("/petitions/" + pending.reference() + "/check-your-mail"));
        });
    }

    private SignForm fields() {
        SigningText text = Texts.in(SigningText.class, visit.language());
        return new SignForm(visit.language(), choices.regions(text.choose()));
    }

    private FormView empty(SignForm fields, Pending pending, String token) {
        InviteText text = Texts.in(InviteText.class, visit.language());
        return fields.empty(text.title(), text.lead(), "/petitions/" + pending.reference() + "/sponsor")
                .hiding(Map.of("invitation", token));
    }
}
