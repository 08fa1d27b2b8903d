package daylight.web.answering;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Visit;
import daylight.web.petitions.AgencyActs;
import daylight.web.petitions.Petition;
import daylight.web.petitions.Petitions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The official answer, or the report of the hearing: enter, look at it, publish. */
@Path("/my/duties/answer")
@RunOnVirtualThread
@RolesAllowed("publisher")
class AnswerPage {
    @CheckedTemplate(basePath = "answering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance answer(Frame frame, Petition petition, FormView form);

        static native TemplateInstance review(Frame frame, Petition petition, FormView form, boolean hearing);
    }

    private static final int STALE = Response.Status.PRECONDITION_FAILED.getStatusCode();

    private final AgencyActs acts;
    private final Petitions petitions;
    private final AnswerForm forms;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    AnswerPage(
            @RestClient AgencyActs acts,
            @RestClient Petitions petitions,
            AnswerForm forms,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.petitions = petitions;
        this.forms = forms;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(
            @RestQuery @DefaultValue("") String petition, @RestQuery @DefaultValue("response") String kind) {
        Petition asked = petitions.petition(petition);
        return show(asked, forms.empty(asked, kind, UUID.randomUUID().toString(), asked.revision()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        Petition petition = petitions.petition(entered.get("petition"));
        FormView form = forms.empty(petition, entered.get("kind"), entered.get("once"), forms.revision(entered));
        FormView checked = form.filled(entered.values(), forms.faults(form, entered));
        if (entered.get("step").equals("change")) {
            return show(petition, form.filled(entered.values(), List.of()));
        }
        if (checked.wrong()) {
            return show(petition, checked);
        }
        if (!entered.get("step").equals("send")) {
            boolean hearing = AnswerForm.hearing(entered.get("kind"));
            return pages.own(Templates.review(frame(), petition, checked, hearing));
        }
        return send(petition, form, entered);
    }

    private Response send(Petition petition, FormView form, Entered entered) {
        String kind = AnswerForm.hearing(entered.get("kind")) ? "hearing" : "response";
        try {
            acts.answer(
                    reader.bearer(),
                    "\"" + forms.revision(entered) + "\"",
                    entered.get("once"),
                    petition.reference(),
                    kind,
                    AnswerForm.content(entered));
        } catch (Refused refused) {
            return refused(petition, form, entered, refused);
        }
        return pages.goTo("/my/duties/done?petition=" + petition.reference());
    }

    private Response refused(Petition petition, FormView form, Entered entered, Refused refused) {
        if (refused.status() == STALE) {
            FormView fresh =
                    forms.empty(petition, entered.get("kind"), UUID.randomUUID().toString(), petition.revision());
            return show(
                    petition,
                    fresh.filled(entered.values(), List.of())
                            .troubled(forms.text().stale(), null, null));
        }
        return show(petition, form.refused(entered.values(), refused, visit.language()));
    }

    private Response show(Petition petition, FormView form) {
        return pages.form(Templates.answer(frame(), petition, form), form.wrong());
    }

    private Frame frame() {
        return visit.privateFrame(
                new Crumb("/my", forms.text().account()),
                new Crumb("/my/duties", forms.text().title()));
    }
}
