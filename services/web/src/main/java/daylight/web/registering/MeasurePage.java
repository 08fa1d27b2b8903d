package daylight.web.registering;

import daylight.web.filing.FilingDialogue;
import daylight.web.filing.FilingKinds;
import daylight.web.form.Entered;
import daylight.web.organizations.Entry;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
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
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** A measure of supervision, a correction, a merger, a restoration, by a registrar. */
@Path("/my/register/filing")
@RunOnVirtualThread
@RolesAllowed("registrar")
class MeasurePage {
    private final FilingDialogue dialogue;
    private final Visit visit;
    private final FilingDialogue.Desk desk;

    MeasurePage(FilingDialogue dialogue, Visit visit) {
        this.dialogue = dialogue;
        this.visit = visit;
        this.desk = new FilingDialogue.Desk(
                "/my/register/filing",
                entry -> FilingKinds.ofRegistrar(entry.state(), entry.abnormal()),
                this::frame,
                "/my/register/organization?organization=");
    }

    @GET
    public Response form(
            @RestQuery @DefaultValue("none") String organization, @RestQuery @DefaultValue("") String kind) {
        return dialogue.begin(desk, organization, kind, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        return dialogue.act(desk, Entered.of(sent));
    }

    private Frame frame(Entry entry) {
        RegistrarText desks = Texts.in(RegistrarText.class, visit.language());
        return visit.privateFrame(
                new Crumb("/my", desks.account()),
                new Crumb("/my/register", desks.title()),
                new Crumb("/my/register/organization?organization=" + entry.reference(), entry.name()));
    }
}
