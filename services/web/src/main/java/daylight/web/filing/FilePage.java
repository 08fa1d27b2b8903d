package daylight.web.filing;

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
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Filing for an organization, by its representative. */
@Path("/my/organizations/filing")
@RunOnVirtualThread
@RolesAllowed("citizen")
class FilePage {
    private final FilingDialogue dialogue;
    private final Visit visit;
    private final FilingDialogue.Desk desk;

    FilePage(FilingDialogue dialogue, Visit visit) {
        this.dialogue = dialogue;
        this.visit = visit;
        this.desk = new FilingDialogue.Desk(
                "/my/organizations/filing",
                entry -> FilingKinds.ofRepresentative(entry.state()),
                this::frame,
                "/my/organizations/filings?organization=");
    }

    @GET
    public Response form(
            @RestQuery @DefaultValue("none") String organization,
            @RestQuery @DefaultValue("") String kind,
            @RestQuery @DefaultValue("") String year) {
        return dialogue.begin(desk, organization, kind, year.isEmpty() ? Map.of() : Map.of("year", year));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        return dialogue.act(desk, Entered.of(sent));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response actWithFiles(MultipartFormDataInput sent) {
        return dialogue.act(desk, FiledForm.of(sent));
    }

    private Frame frame(Entry entry) {
        FilingText text = Texts.in(FilingText.class, visit.language());
        return visit.privateFrame(
                new Crumb("/my", text.account()),
                new Crumb("/my/organizations", text.mine()),
                new Crumb("/my/organizations/filings?organization=" + entry.reference(), entry.name()));
    }
}
