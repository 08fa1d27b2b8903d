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
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether a name is free, with every reason against it; as one types where script runs. */
@Path("/organizations/names")
@RunOnVirtualThread
@PermitAll
class NamePage {
    @CheckedTemplate(basePath = "organization")
    static class Templates {
        private Templates() {}

        static native TemplateInstance names(Frame frame, NameView page);
    }

    private static final int BAD = Response.Status.BAD_REQUEST.getStatusCode();

    private final NameChecks checks;
    private final Visit visit;
    private final Pages pages;

    NamePage(NameChecks checks, Visit visit, Pages pages) {
        this.checks = checks;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response check(
            @RestQuery @DefaultValue("") String name,
            @RestQuery @DefaultValue("") String kind,
            @RestQuery @DefaultValue("") String region) {
        NameView view = checks.view(name, kind, region);
        RegisterText text = Texts.in(RegisterText.class, visit.language());
        Frame frame = visit.frame(
                Place.ORGANIZATIONS, new Crumb("/", text.home()), new Crumb("/organizations", text.title()));
        TemplateInstance page = Templates.names(frame, view);
        return view.problem() == null
                ? pages.open(page)
                : pages.unusual(page, BAD).build();
    }
}
