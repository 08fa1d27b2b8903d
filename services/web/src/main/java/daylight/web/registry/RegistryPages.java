package daylight.web.registry;

import daylight.web.disclosures.AgencyPage;
import daylight.web.disclosures.Disclosures;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/my/agencies")
@RunOnVirtualThread
@RolesAllowed("admin")
class RegistryPages {
    @CheckedTemplate(basePath = "registry")
    static class Templates {
        private Templates() {}

        static native TemplateInstance registry(Frame frame, RegistryView registry);
    }

    private static final int LISTED = 50;

    private final Disclosures disclosures;
    private final Visit visit;
    private final Pages pages;

    RegistryPages(@RestClient Disclosures disclosures, Visit visit, Pages pages) {
        this.disclosures = disclosures;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response list(@RestQuery @Nullable String cursor) {
        AgencyPage page = disclosures.agencies(cursor, LISTED);
        RegistryText text = Texts.in(RegistryText.class, visit.language());
        String next = page.next() == null
                ? null
                : "/my/agencies?cursor=" + URLEncoder.encode(page.next(), StandardCharsets.UTF_8);
        return pages.own(Templates.registry(
                visit.privateFrame(new Crumb("/my", text.account())), new RegistryView(page.items(), next)));
    }
}
