package daylight.web.organization;

import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Vocabulary;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The kinds of organizations, what each must bring, and the source of each rule. */
@Path("/organizations/kinds")
@RunOnVirtualThread
@PermitAll
class KindsPage {
    @CheckedTemplate(basePath = "organization")
    static class Templates {
        private Templates() {}

        static native TemplateInstance kinds(Frame frame, Vocabulary words);
    }

    private final RegisterDirectory directory;
    private final Visit visit;
    private final Pages pages;

    KindsPage(RegisterDirectory directory, Visit visit, Pages pages) {
        this.directory = directory;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response kinds() {
        RegisterText text = Texts.in(RegisterText.class, visit.language());
        Frame frame = visit.frame(
                Place.ORGANIZATIONS, new Crumb("/", text.home()), new Crumb("/organizations", text.title()));
        return pages.open(Templates.kinds(frame, directory.words()));
    }
}
