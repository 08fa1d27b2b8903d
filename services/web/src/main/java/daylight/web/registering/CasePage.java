package daylight.web.registering;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.RegistrarActs;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** One application on the desk, and every decision about it. */
@Path("/my/register/application")
@RunOnVirtualThread
@RolesAllowed("registrar")
class CasePage {
    @CheckedTemplate(basePath = "registering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance application(Frame frame, CaseView page);
    }

    private static final String PATH = "/my/register/application?application=";
    private static final int STALE = Response.Status.PRECONDITION_FAILED.getStatusCode();

    private final RegistrarActs acts;
    private final CaseReading reading;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    CasePage(@RestClient RegistrarActs acts, CaseReading reading, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.reading = reading;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery("application") @DefaultValue("") String id) {
        return pages.own(Templates.application(frame(), reading.view(id, null, Map.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Decision decision = new Decision(Entered.of(sent));
        String missing = decision.missing(text());
        if (missing != null) {
            return again(decision, missing);
        }
        try {
            perform(decision);
        } catch (Refused refused) {
            return again(
                    decision,
                    refused.status() == STALE ? text().stale() : text().notDone(refused.why(visit.language())));
        }
        return pages.goTo(PATH + decision.application());
    }

    private void perform(Decision decision) {
        switch (decision.act()) {
            case "take" -> decide(decision, "assignment", Map.of("assigned", true));
            case "give" -> decide(decision, "assignment", Map.of("assigned", false));
            case "return" -> decide(decision, "return", Map.of("points", decision.points()));
            case "approve" -> decide(decision, "approval", Map.of());
            case "refuse" -> decide(decision, "refusal", decision.refusal());
            case "confirm" -> second(decision, "confirmation", Map.of());
            case "object" -> second(decision, "objection", decision.objection());
            default -> throw new BadRequestException();
        }
    }

    private void decide(Decision decision, String act, Map<String, Object> content) {
        acts.decide(reader.bearer(), decision.version(), decision.once(), decision.application(), act, content);
    }

    private void second(Decision decision, String act, Map<String, Object> content) {
        acts.second(reader.bearer(), decision.version(), decision.once(), decision.application(), act, content);
    }

    private Response again(Decision decision, String problem) {
        CaseView view =
                reading.view(decision.application(), problem, decision.entered().values());
        return pages.form(Templates.application(frame(), view), true);
    }

    private Frame frame() {
        RegistrarText desk = Texts.in(RegistrarText.class, visit.language());
        return visit.privateFrame(new Crumb("/my", desk.account()), new Crumb("/my/register", desk.title()));
    }

    private ReviewText text() {
        return Texts.in(ReviewText.class, visit.language());
    }
}
