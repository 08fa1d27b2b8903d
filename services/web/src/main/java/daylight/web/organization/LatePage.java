package daylight.web.organization;

import daylight.web.organizations.LateReport;
import daylight.web.organizations.Register;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Items;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who is late with an annual report. */
@Path("/organizations/late")
@RunOnVirtualThread
@PermitAll
class LatePage {
    @CheckedTemplate(basePath = "organization")
    static class Templates {
        private Templates() {}

        static native TemplateInstance late(
                Frame frame, Vocabulary words, List<LateReport> reports, @Nullable String next);
    }

    private final Register register;
    private final RegisterDirectory directory;
    private final Visit visit;
    private final Pages pages;

    LatePage(@RestClient Register register, RegisterDirectory directory, Visit visit, Pages pages) {
        this.register = register;
        this.directory = directory;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response late(@RestQuery @Nullable String cursor) {
        Items<LateReport> late = register.late(cursor);
        RegisterText text = Texts.in(RegisterText.class, visit.language());
        Frame frame = visit.frame(
                Place.ORGANIZATIONS, new Crumb("/", text.home()), new Crumb("/organizations", text.title()));
        String next = late.next() == null
                ? null
                : "/organizations/late?cursor=" + URLEncoder.encode(late.next(), StandardCharsets.UTF_8);
        return pages.open(Templates.late(frame, directory.words(), late.items(), next));
    }
}
