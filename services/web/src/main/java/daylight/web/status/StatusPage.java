package daylight.web.status;

import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.status.StatusView.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;

/** The state of every part, for people: where the foot of each page leads when something seems wrong. */
@Path("/status")
@RunOnVirtualThread
@PermitAll
class StatusPage {
    @CheckedTemplate(basePath = "status")
    static class Templates {
        private Templates() {}

        static native TemplateInstance status(Frame frame, StatusView status);
    }

    private static final String READY = "/q/health/ready";
    /** Whoever loads it again wants to know now. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Readiness readiness;
    private final Config config;
    private final Together together;
    private final Clock clock = Clock.systemUTC();
    private final Visit visit;
    private final Pages pages;

    StatusPage(Readiness readiness, Config config, Together together, Visit visit, Pages pages) {
        this.readiness = readiness;
        this.config = config;
        this.together = together;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response status() {
        StatusText text = Texts.in(StatusText.class, visit.language());
        List<Supplier<Part>> asked = new ArrayList<>();
        asked.add(ask(text.disclosures(), "daylight.disclosures.url", READY));
        if (visit.has(Place.PETITIONS)) {
            asked.add(ask(text.petitions(), "daylight.petitions.url", READY));
        }
        if (visit.has(Place.ORGANIZATIONS)) {
            asked.add(ask(text.organizations(), "daylight.organizations.url", READY));
        }
        if (visit.has(Place.REPORT)) {
            asked.add(ask(text.reports(), "daylight.reports.url", READY));
        }
        asked.add(ask(text.signIn(), "quarkus.oidc.auth-server-url", ""));
        StatusView view = new StatusView(asked.stream().map(Supplier::get).toList(), clock.instant());
        return pages.open(Templates.status(visit.frame(Place.ABOUT, new Crumb("/", text.home())), view), KEPT);
    }

    private Supplier<Part> ask(String name, String setting, String path) {
        URI address = URI.create(config.getValue(setting, String.class) + path);
        return together.start(() -> new Part(name, readiness.ready(address)));
    }
}
