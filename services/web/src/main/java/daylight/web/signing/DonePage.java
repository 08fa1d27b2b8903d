package daylight.web.signing;

import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** What came of a link's button; it holds nothing of the person, so it can be shared and kept. */
@Path("/petitions/{reference}/done")
@RunOnVirtualThread
@PermitAll
class DonePage {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance done(
                Frame frame, String heading, String next, String reference, boolean readable);
    }

    private final Links links;
    private final Visit visit;
    private final Pages pages;

    DonePage(Links links, Visit visit, Pages pages) {
        this.links = links;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@PathParam("reference") String reference, @RestQuery @DefaultValue("") String what) {
        LinkText text = Texts.in(LinkText.class, visit.language());
        String heading = switch (what) {
            case "signed" -> text.doneSignature();
            case "sponsored" -> text.doneSponsor();
            case "withdrawn" -> text.doneWithdrawn();
            case "deleted" -> text.doneDeleted();
            case "stopped" -> text.doneStopped();
            default -> throw new NotFoundException();
        };
        String next = switch (what) {
            case "signed" -> text.doneSignatureNext();
            case "sponsored" -> text.doneSponsorNext();
            case "withdrawn" -> text.doneWithdrawnNext();
            case "deleted" -> text.doneDeletedNext();
            default -> text.doneStoppedNext();
        };
        // A petition that gathers sponsors has no public page yet.
        boolean readable = !what.equals("sponsored");
        return pages.open(Templates.done(links.frame(), heading, next, reference, readable));
    }
}
