package daylight.web.applying;

import daylight.web.account.Reader;
import daylight.web.form.Entered;
import daylight.web.organizations.ApplicantActs;
import daylight.web.organizations.Application;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** An application as a whole: begun here, with its steps, what is missing, where it stands and what the registrar said. */
@Path("/my/organizations/application")
@RunOnVirtualThread
@RolesAllowed("citizen")
class ApplicationPage {
    @CheckedTemplate(basePath = "applying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance application(Frame frame, ApplicationView page);
    }

    private static final String PATH = "/my/organizations/application?application=";

    private final ApplicantActs acts;
    private final ApplicationReading reading;
    private final Reader reader;
    private final Pages pages;

    ApplicationPage(@RestClient ApplicantActs acts, ApplicationReading reading, Reader reader, Pages pages) {
        this.acts = acts;
        this.reading = reading;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery("application") @DefaultValue("") String id) {
        Application application = reading.application(id);
        return pages.own(Templates.application(reading.frame(null), reading.view(application, null)));
    }

    /** Begins an application, from a reserved name where there is one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        Map<String, Object> from = new HashMap<>();
        if (!entered.get("reservation").isEmpty()) {
            from.put("reservation", entered.get("reservation"));
        }
        Application begun = acts.start(reader.bearer(), UUID.randomUUID().toString(), from);
        return pages.goTo(PATH + begun.id());
    }
}
