package daylight.web.moderating;

import daylight.web.account.Reader;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.ModeratorActs;
import daylight.web.petitions.Petition;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Striking signatures out by conditions: counted first, then confirmed with the number in the button. */
@Path("/my/moderation/strike-out")
@RunOnVirtualThread
@RolesAllowed("moderator")
class StrikeOutPage {
    @CheckedTemplate(basePath = "moderating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance strikeOut(Frame frame, Petition petition, FormView form);

        static native TemplateInstance struck(Frame frame, Petition petition, FormView form, long count);
    }

    private final ModeratorActs acts;
    private final StrikeOutForm forms;
    private final CaseReading reading;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    StrikeOutPage(
            @RestClient ModeratorActs acts,
            StrikeOutForm forms,
            CaseReading reading,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.forms = forms;
        this.reading = reading;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("") String reference) {
        Petition petition = acts.petition(reader.bearer(), reference);
        return show(petition, forms.empty(petition, UUID.randomUUID().toString()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        Petition petition = acts.petition(reader.bearer(), entered.get("reference"));
        FormView form = forms.empty(petition, entered.get("once"));
        List<FieldError> faults = forms.faults(form, entered);
        FormView filled = form.filled(entered.values(), faults);
        if (entered.get("step").equals("change") || !faults.isEmpty()) {
            return show(petition, filled);
        }
        boolean now = entered.get("step").equals("now");
        try {
            Map<String, Object> conditions = StrikeOutForm.conditions(entered, !now);
            long count = acts.strikeOut(
                            reader.bearer(),
                            now ? entered.get("once") : UUID.randomUUID().toString(),
                            petition.reference(),
                            conditions)
                    .count();
            return now ? done(petition) : pages.own(Templates.struck(reading.frame(), petition, filled, count));
        } catch (Refused refused) {
            return show(petition, form.refused(entered.values(), refused, visit.language()));
        }
    }

    private Response done(Petition petition) {
        FormView form = forms.empty(petition, UUID.randomUUID().toString());
        StrikeText text = Texts.in(StrikeText.class, visit.language());
        return pages.own(Templates.struck(reading.frame(), petition, form.hiding(Map.of("done", text.done())), -1));
    }

    private Response show(Petition petition, FormView form) {
        return pages.form(Templates.strikeOut(reading.frame(), petition, form), form.wrong());
    }
}
