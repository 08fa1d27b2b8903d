package daylight.web.signing;

import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.form.OpenForms;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Choices;
import daylight.web.petitions.Petition;
import daylight.web.petitions.Petitions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The form by itself: where its faults are mended, and where a link to "sign" leads. */
@Path("/petitions/{reference}/sign")
@RunOnVirtualThread
@PermitAll
class SignPage {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sign(Frame frame, Petition petition, FormView form);
    }

    private final Petitions petitions;
    private final Choices choices;
    private final Signing signing;
    private final Visit visit;
    private final Pages pages;

    SignPage(@RestClient Petitions petitions, Choices choices, Signing signing, Visit visit, Pages pages) {
        this.petitions = petitions;
        this.choices = choices;
        this.signing = signing;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("reference") String reference) {
        Petition petition = petitions.petition(reference);
        return pages.open(Templates.sign(frame(petition), petition, empty(fields(), petition)));
    }

    @POST
    @Consumes(OpenForms.TYPE)
    public Response sign(@PathParam("reference") String reference, String body, @Context HttpServerRequest from) {
        Entered entered = OpenForms.read(body);
        Petition petition = petitions.petition(reference);
        SignForm fields = fields();
        Optional<FormView> again = signing.send(petition.reference(), fields, empty(fields, petition), entered, from);
        return again.map(form -> pages.form(Templates.sign(frame(petition), petition, form), true))
                .orElseGet(() -> pages.goTo("/petitions/" + petition.reference() + "/check-your-mail"));
    }

    private SignForm fields() {
        return new SignForm(visit.language(), choices.regions(text().choose()));
    }

    private FormView empty(SignForm fields, Petition petition) {
        return fields.empty(text().title(), text().lead(), "/petitions/" + petition.reference() + "/sign");
    }

    private Frame frame(Petition petition) {
        return visit.frame(
                Place.PETITIONS,
                new Crumb("/", text().home()),
                new Crumb("/petitions", text().petitions()),
                new Crumb("/petitions/" + petition.reference(), petition.reference()));
    }

    private SigningText text() {
        return Texts.in(SigningText.class, visit.language());
    }
}
