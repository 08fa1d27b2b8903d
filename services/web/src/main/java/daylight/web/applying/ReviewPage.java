package daylight.web.applying;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.ApplicantActs;
import daylight.web.organizations.Application;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
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

/** The last look before an application is submitted; it is withdrawn here as well. */
@Path("/my/organizations/review")
@RunOnVirtualThread
@RolesAllowed("citizen")
class ReviewPage {
    @CheckedTemplate(basePath = "applying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance review(Frame frame, ApplicationView page);
    }

    private static final String PATH = "/my/organizations/application?application=";

    private final ApplicantActs acts;
    private final ApplicationReading reading;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    ReviewPage(@RestClient ApplicantActs acts, ApplicationReading reading, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.reading = reading;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery("application") @DefaultValue("") String id) {
        Application application = reading.application(id);
        return pages.own(Templates.review(reading.frame(application), reading.view(application, null)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        String act = switch (entered.get("act")) {
            case "submit" -> "submission";
            case "withdraw" -> "withdrawal";
            default -> throw new BadRequestException();
        };
        String id = entered.get("application");
        try {
            acts.act(reader.bearer(), "\"" + entered.get("version") + "\"", entered.get("once"), id, act, Map.of());
        } catch (Refused refused) {
            Application application = reading.application(id);
            String why = refused.why(visit.language());
            return pages.form(Templates.review(reading.frame(application), reading.view(application, why)), true);
        }
        return pages.goTo(PATH + id);
    }
}
