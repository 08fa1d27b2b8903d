package daylight.web.mypetitions;

import daylight.web.account.Reader;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Choices;
import daylight.web.petitions.CitizenActs;
import daylight.web.petitions.Endorsement;
import daylight.web.petitions.Petition;
import daylight.web.petitions.Petitions;
import daylight.web.petitions.Representation;
import daylight.web.petitions.Signed;
import daylight.web.signing.SignForm;
import daylight.web.signing.SigningText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing at once, and taking it back: the account's confirmed address takes the place of the mail. */
@Path("/my/petitions/sign")
@RunOnVirtualThread
@RolesAllowed("citizen")
class SignOwnPage {
    @CheckedTemplate(basePath = "mypetitions")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sign(Frame frame, SignOwnView page, FormView form);
    }

    private static final String PATH = "/my/petitions/sign";

    private final CitizenActs acts;
    private final Petitions petitions;
    private final Choices choices;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    SignOwnPage(
            @RestClient CitizenActs acts,
            @RestClient Petitions petitions,
            Choices choices,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.petitions = petitions;
        this.choices = choices;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(
            @RestQuery("petition") @DefaultValue("") String reference, @RestQuery @DefaultValue("") String done) {
        Petition petition = petitions.petition(reference);
        FormView form = empty(petition).filled(Map.of("name", reader.name()), List.of());
        return show(petition, form, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent, @Context HttpServerRequest from) {
        Entered entered = Entered.of(sent);
        Petition petition = petitions.petition(entered.get("petition"));
        if (entered.get("act").equals("withdraw")) {
            acts.withdraw(reader.bearer(), petition.reference());
            return back(petition, "withdrawn");
        }
        FormView form = empty(petition);
        List<FieldError> faults = fields().faults(form, entered);
        if (!faults.isEmpty()) {
            return show(petition, form.filled(entered.values(), faults), "");
        }
        try {
            String network = from.remoteAddress().hostAddress();
            acts.sign(reader.bearer(), network, petition.reference(), SignForm.content(entered));
            return back(petition, "signed");
        } catch (Refused refused) {
            return show(petition, refused(form, entered, refused), "");
        }
    }

    private FormView refused(FormView form, Entered entered, Refused refused) {
        return refused.status() == Response.Status.CONFLICT.getStatusCode()
                ? form.filled(entered.values(), List.of()).troubled(text().takesNone(), null, null)
                : form.refused(entered.values(), refused, visit.language());
    }

    private Response show(Petition petition, FormView form, String done) {
        boolean confirmed = reader.emailConfirmed();
        Signed signed = confirmed ? acts.signed(reader.bearer(), petition.reference()) : Signed.NOT;
        List<Representation> organizations = acts.organizations(reader.bearer()).items();
        SignOwnView page = new SignOwnView(
                petition,
                confirmed,
                signed,
                done.equals("withdrawn"),
                organizations,
                endorsed(petition, organizations));
        Frame frame = visit.privateFrame(
                new Crumb("/petitions/" + petition.reference(), petition.reference()),
                new Crumb("/my/petitions", text().title()));
        return pages.form(Templates.sign(frame, page, form), form.wrong());
    }

    private List<Endorsement> endorsed(Petition petition, List<Representation> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : petitions
                        .endorsements(
                                petition.id(),
                                organizations.stream()
                                        .map(Representation::organization)
                                        .toList())
                        .items();
    }

    private Response back(Petition petition, String done) {
        return pages.goTo(PATH + "?petition=" + petition.reference() + "&done=" + done);
    }

    private FormView empty(Petition petition) {
        return fields().ofCitizen(text().signTitle(), text().signLead(), PATH)
                .hiding(Map.of("petition", petition.reference()));
    }

    private SignForm fields() {
        SigningText text = Texts.in(SigningText.class, visit.language());
        return new SignForm(visit.language(), choices.regions(text.choose()));
    }

    private MineText text() {
        return Texts.in(MineText.class, visit.language());
    }
}
