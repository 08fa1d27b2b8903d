package daylight.web.creating;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petition.ListText;
import daylight.web.petitions.CitizenActs;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** Writing with an account: the petition gathers sponsors at once. */
@Path("/my/petitions/new")
@RunOnVirtualThread
@Authenticated
class WriteOwnPage {
    private static final String PATH = "/my/petitions/new";

    private final CitizenActs acts;
    private final PetitionForm forms;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    WriteOwnPage(@RestClient CitizenActs acts, PetitionForm forms, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.forms = forms;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("") String action) {
        FormView form = empty(UUID.randomUUID().toString());
        return show(form.filled(Map.of("action", action), List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        FormView form = empty(entered.get("once"));
        FormView checked = forms.checked(form, entered);
        return switch (entered.get("step")) {
            case "change" -> show(form.filled(entered.values(), List.of()));
            case "send" -> checked.wrong() ? show(checked) : send(form, entered);
            default -> checked.wrong() ? show(checked) : pages.own(WritePage.Templates.review(frame(), checked));
        };
    }

    private Response send(FormView form, Entered entered) {
        try {
            acts.create(reader.bearer(), entered.get("once"), PetitionForm.content(entered, true));
            return pages.goTo("/my/petitions");
        } catch (Refused refused) {
            FormView again = form.hiding(Map.of("once", UUID.randomUUID().toString()));
            return show(forms.refused(again, entered, refused));
        }
    }

    private FormView empty(String once) {
        return forms.empty(PATH, true).hiding(Map.of("once", once));
    }

    private Response show(FormView form) {
        return pages.form(WritePage.Templates.write(frame(), form), form.wrong());
    }

    private Frame frame() {
        ListText text = Texts.in(ListText.class, visit.language());
        return visit.privateFrame(new Crumb("/petitions", text.title()), new Crumb("/petitions/new", text.start()));
    }
}
