package daylight.web.petition;

import daylight.web.disclosures.Refused;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** One petition; of one that is withheld, its reason. */
@Path("/petitions/{reference}")
@RunOnVirtualThread
@PermitAll
class PetitionPage {
    @CheckedTemplate(basePath = "petition")
    static class Templates {
        private Templates() {}

        static native TemplateInstance petition(Frame frame, PetitionView page);

        static native TemplateInstance withheld(Frame frame, String reference, String reason);
    }

    /** While it can be signed: a count is seen within two seconds, and fold, board and cache each take their part of them. */
    private static final Duration MOVING = Duration.ofSeconds(1);

    private static final String WITHHELD = "petition-withheld";
    private static final int GONE = Response.Status.GONE.getStatusCode();

    private final PetitionReading reading;
    private final Visit visit;
    private final Pages pages;

    PetitionPage(PetitionReading reading, Visit visit, Pages pages) {
        this.reading = reading;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@PathParam("reference") String reference) {
        try {
            PetitionView view = reading.view(reference);
            TemplateInstance page = Templates.petition(frame(), view);
            return view.petition().takesSignatures() ? pages.open(page, MOVING) : pages.open(page);
        } catch (Refused refused) {
            if (!refused.problem().slug().equals(WITHHELD)) {
                throw refused;
            }
            String reason = visit.language()
                    .either(refused.problem().reason(), refused.problem().reasonZh(), "");
            return pages.unusual(Templates.withheld(frame(), reference, reason), GONE)
                    .build();
        }
    }

    private Frame frame() {
        ListText text = Texts.in(ListText.class, visit.language());
        return visit.frame(Place.PETITIONS, new Crumb("/", text.home()), new Crumb("/petitions", text.title()));
    }
}
