package daylight.web.creating;

import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.form.OpenForms;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petition.ListText;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Writing without an account: enter, look at it, send; the mail that follows confirms it. */
@Path("/petitions/new/write")
@RunOnVirtualThread
@PermitAll
class WritePage {
    @CheckedTemplate(basePath = "creating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance write(Frame frame, FormView form);

        static native TemplateInstance review(Frame frame, FormView form);
    }

    private static final String PATH = "/petitions/new/write";

    private final SignerActs acts;
    private final PetitionForm forms;
    private final Visit visit;
    private final Pages pages;

    WritePage(@RestClient SignerActs acts, PetitionForm forms, Visit visit, Pages pages) {
        this.acts = acts;
        this.forms = forms;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("") String action) {
        FormView form = empty(UUID.randomUUID().toString());
        return show(form.filled(Map.of("action", action), List.of()));
    }

    @POST
    @Consumes(OpenForms.TYPE)
    public Response act(String body) {
        Entered entered = OpenForms.read(body);
        FormView form = empty(entered.get("once"));
        FormView checked = forms.checked(form, entered);
        return switch (entered.get("step")) {
            case "change" -> show(form.filled(entered.values(), List.of()));
            case "send" -> checked.wrong() ? show(checked) : send(form, entered);
            default -> checked.wrong() ? show(checked) : pages.own(Templates.review(frame(), checked));
        };
    }

    private Response send(FormView form, Entered entered) {
        try {
            Map<String, Object> answer = acts.create(entered.get("once"), PetitionForm.content(entered, false));
            String reference = Objects.toString(answer.get("reference"), "");
            return pages.goTo("/petitions/" + reference + "/check-your-mail?after=petition");
        } catch (Refused refused) {
            // A refused attempt used its key; mended content is another act.
            FormView again = form.hiding(Map.of("once", UUID.randomUUID().toString()));
            return show(forms.refused(again, entered, refused));
        }
    }

    private FormView empty(String once) {
        return forms.empty(PATH, false).hiding(Map.of("once", once));
    }

    private Response show(FormView form) {
        return pages.form(Templates.write(frame(), form), form.wrong());
    }

    private Frame frame() {
        ListText text = Texts.in(ListText.class, visit.language());
        return visit.frame(
                Place.PETITIONS,
                new Crumb("/", text.home()),
                new Crumb("/petitions", text.title()),
                new Crumb("/petitions/new", text.start()));
    }
}
