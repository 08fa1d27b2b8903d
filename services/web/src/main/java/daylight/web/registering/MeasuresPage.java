package daylight.web.registering;

import daylight.web.filing.FilingKinds;
import daylight.web.organizations.Entry;
import daylight.web.organizations.Register;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a registrar can do with an organization. */
@Path("/my/register/organization")
@RunOnVirtualThread
@RolesAllowed("registrar")
class MeasuresPage {
    @CheckedTemplate(basePath = "registering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance organization(Frame frame, MeasuresView page);
    }

    private final Register register;
    private final RegisterDirectory directory;
    private final Visit visit;
    private final Pages pages;

    MeasuresPage(@RestClient Register register, RegisterDirectory directory, Visit visit, Pages pages) {
        this.register = register;
        this.directory = directory;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(
            @RestQuery @DefaultValue("none") String organization, @RestQuery @DefaultValue("") String done) {
        Entry entry = register.entry(organization.strip().toUpperCase(Locale.ROOT), null);
        RegistrarText desk = Texts.in(RegistrarText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", desk.account()), new Crumb("/my/register", desk.title()));
        MeasuresView view = new MeasuresView(
                entry, directory.words(), FilingKinds.ofRegistrar(entry.state(), entry.abnormal()), done(done));
        return pages.own(Templates.organization(frame, view));
    }

    private @Nullable String done(String state) {
        MeasureText text = Texts.in(MeasureText.class, visit.language());
        return switch (state) {
            case "effective" -> text.done();
            case "awaiting-second" -> text.doneSecond();
            case "scheduled" -> text.doneScheduled();
            default -> null;
        };
    }
}
