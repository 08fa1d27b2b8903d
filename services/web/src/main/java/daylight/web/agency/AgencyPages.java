package daylight.web.agency;

import daylight.web.disclosures.AgencyPage;
import daylight.web.disclosures.Disclosures;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/agencies")
@RunOnVirtualThread
@PermitAll
class AgencyPages {
    @CheckedTemplate(basePath = "agency")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, AgencyListView page);

        static native TemplateInstance agency(Frame frame, AgencyView page);
    }

    private static final int LISTED = 50;
    private static final int BAD = Response.Status.BAD_REQUEST.getStatusCode();

    private final Disclosures disclosures;
    private final AgencyReading reading;
    private final AgencyListing listing;
    private final Visit visit;
    private final Pages pages;

    AgencyPages(
            @RestClient Disclosures disclosures,
            AgencyReading reading,
            AgencyListing listing,
            Visit visit,
            Pages pages) {
        this.disclosures = disclosures;
        this.reading = reading;
        this.listing = listing;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("") String q, @RestQuery @Nullable String cursor) {
        String asked = q.strip();
        Frame frame = visit.frame(Place.AGENCIES, home());
        try {
            AgencyPage found = disclosures.agenciesNamed(asked, cursor, LISTED);
            return pages.open(Templates.list(frame, listing.view(asked, found)));
        } catch (Refused refused) {
            if (refused.status() != BAD) {
                throw refused;
            }
            return pages.unusual(Templates.list(frame, listing.refused(asked, refused)), BAD)
                    .build();
        }
    }

    @GET
    @Path("{slug}")
    public Response agency(@PathParam("slug") String slug) {
        Frame frame = visit.frame(Place.AGENCIES, home(), new Crumb("/agencies", text().listTitle()));
        return pages.open(Templates.agency(frame, reading.view(slug)));
    }

    private Crumb home() {
        return new Crumb("/", text().home());
    }

    private AgencyText text() {
        return Texts.in(AgencyText.class, visit.language());
    }
}
