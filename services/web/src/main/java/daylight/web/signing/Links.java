package daylight.web.signing;

import daylight.web.disclosures.Refused;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Pending;
import daylight.web.petitions.SignerActs;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the pages of links share: what a link is for, and what to say of one that does not work. */
@ApplicationScoped
class Links {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance spent(Frame frame, String kind);

        static native TemplateInstance struck(Frame frame, Pending pending, String withdraw);
    }

    private static final int GONE = Response.Status.GONE.getStatusCode();
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final SignerActs acts;
    private final Visit visit;
    private final Pages pages;

    Links(@RestClient SignerActs acts, Visit visit, Pages pages) {
        this.acts = acts;
        this.visit = visit;
        this.pages = pages;
    }

    /** What there is behind a link; and where it does not work, or comes too late, the page that says so. */
    Response behind(String token, Function<Pending, Response> page) {
        try {
            return page.apply(acts.pending(token.isBlank() ? "none" : token));
        } catch (Refused refused) {
            return spent(refused.status() == CONFLICT ? "closed" : "spent", refused.status());
        }
    }

    /** The page for a link that is for something else. */
    Response forSomethingElse() {
        return spent("spent", GONE);
    }

    /** The page for whoever would be one sponsor too many. */
    Response full() {
        return spent("full", CONFLICT);
    }

    private Response spent(String kind, int status) {
        return pages.unusual(Templates.spent(frame(), kind), status)
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /**
     * The page for whoever's signature was struck out.
     *
     * @param withdraw the token that deletes name and address; empty where the link holds none
     */
    Response struck(Pending pending, String withdraw) {
        return show(Templates.struck(frame(), pending, withdraw));
    }

    /** A page that holds a token: no cache keeps it. */
    Response show(TemplateInstance page) {
        return pages.own(page);
    }

    Frame frame() {
        SigningText text = Texts.in(SigningText.class, visit.language());
        return visit.frame(Place.PETITIONS, new Crumb("/", text.home()), new Crumb("/petitions", text.petitions()));
    }
}
