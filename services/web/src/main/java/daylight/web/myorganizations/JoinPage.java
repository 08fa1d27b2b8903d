package daylight.web.myorganizations;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.RepresentativeActs;
import daylight.web.organizations.Where;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
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
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Accepting an invitation: the link only shows a button, and the button acts. */
@Path("/my/organizations/join")
@RunOnVirtualThread
@RolesAllowed("citizen")
class JoinPage {
    @CheckedTemplate(basePath = "myorganizations")
    static class Templates {
        private Templates() {}

        static native TemplateInstance join(
                Frame frame, String token, @Nullable Where organization, @Nullable String problem);
    }

    private static final int OUTAGE = 500;
    private static final int SPENT = Response.Status.GONE.getStatusCode();

    private final RepresentativeActs acts;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    JoinPage(@RestClient RepresentativeActs acts, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response ask(@RestQuery @DefaultValue("") String token) {
        return pages.own(Templates.join(frame(), token, null, token.isBlank() ? text().spent() : null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(MultivaluedMap<String, String> sent) {
        String token = Entered.of(sent).get("token");
        try {
            Where organization = acts.accept(reader.bearer(), Map.of("token", token));
            return pages.own(Templates.join(frame(), token, organization, null));
        } catch (Refused refused) {
            if (refused.status() >= OUTAGE) {
                throw refused;
            }
            // Who is told that the link is spent asks for another; who is refused for themselves would ask in vain.
            String problem = refused.status() == SPENT ? text().spent() : refused.why(visit.language());
            return pages.form(Templates.join(frame(), token, null, problem), true);
        }
    }

    private RepresentText text() {
        return Texts.in(RepresentText.class, visit.language());
    }

    private Frame frame() {
        MyOrganizationsText text = Texts.in(MyOrganizationsText.class, visit.language());
        return visit.privateFrame(new Crumb("/my", text.account()), new Crumb("/my/organizations", text.title()));
    }
}
