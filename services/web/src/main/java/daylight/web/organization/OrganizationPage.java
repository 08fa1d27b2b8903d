package daylight.web.organization;

import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One organization: facts, officers, annual reports, history; today or as the register said on a past day. */
@Path("/organizations/{reference: [A-Z0-9][A-Za-z0-9-]*}")
@RunOnVirtualThread
@PermitAll
class OrganizationPage {
    @CheckedTemplate(basePath = "organization")
    static class Templates {
        private Templates() {}

        static native TemplateInstance organization(Frame frame, OrganizationView page);
    }

    private static final int BAD = Response.Status.BAD_REQUEST.getStatusCode();

    private final OrganizationReading reading;
    private final Visit visit;
    private final Pages pages;

    OrganizationPage(OrganizationReading reading, Visit visit, Pages pages) {
        this.reading = reading;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(
            @PathParam("reference") String reference,
            @RestQuery @DefaultValue("") String at,
            @RestQuery @Nullable String filings) {
        OrganizationView view = reading.view(reference, at, filings);
        RegisterText text = Texts.in(RegisterText.class, visit.language());
        Frame frame = visit.frame(
                Place.ORGANIZATIONS, new Crumb("/", text.home()), new Crumb("/organizations", text.title()));
        TemplateInstance page = Templates.organization(frame, view);
        return view.problem() == null
                ? pages.open(page)
                : pages.unusual(page, BAD).build();
    }
}
