package daylight.web.signing;

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

/** After a form was sent without an account: the same for everybody, so that nobody learns who signed before. */
@Path("/petitions/{reference}/check-your-mail")
@RunOnVirtualThread
@PermitAll
class CheckMailPage {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance checkMail(Frame frame, String reference, boolean written);
    }

    private final Visit visit;
    private final Pages pages;

    CheckMailPage(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * Tells to look for the mail.
     *
     * @param after {@code petition} when one was written; else it was a signature
     */
    @GET
    public Response page(@PathParam("reference") String reference, @RestQuery @DefaultValue("") String after) {
        SigningText text = Texts.in(SigningText.class, visit.language());
        Frame frame =
                visit.frame(Place.PETITIONS, new Crumb("/", text.home()), new Crumb("/petitions", text.petitions()));
        return pages.open(Templates.checkMail(frame, reference, after.equals("petition")));
    }
}
