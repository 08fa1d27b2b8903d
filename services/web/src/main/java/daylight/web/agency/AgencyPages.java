package daylight.web.agency;

import daylight.web.agency.AgencyListView.Counts;
import daylight.web.agency.AgencyListView.Row;
import daylight.web.disclosures.AgencyPage;
import daylight.web.disclosures.Disclosures;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    private final Disclosures disclosures;
    private final AgencyReading reading;
    private final RecordCounts counting;
    private final Visit visit;
    private final Pages pages;

    AgencyPages(
            @RestClient Disclosures disclosures,
            AgencyReading reading,
            RecordCounts counting,
            Visit visit,
            Pages pages) {
        this.disclosures = disclosures;
        this.reading = reading;
        this.counting = counting;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response list(@RestQuery @Nullable String cursor) {
        AgencyPage agencies = disclosures.agencies(cursor, LISTED);
        Map<String, Counts> counts = counting.of(agencies.items());
        AgencyListView view = new AgencyListView(
                agencies.items().stream()
                        .map(agency -> new Row(
                                agency.slug(),
                                visit.language().either(agency.nameEn(), agency.nameZh(), agency.slug()),
                                counts.getOrDefault(agency.slug(), Counts.NONE)))
                        .toList(),
                agencies.next() == null
                        ? null
                        : "/agencies?cursor=" + URLEncoder.encode(agencies.next(), StandardCharsets.UTF_8));
        return pages.open(Templates.list(visit.frame(Place.AGENCIES, home()), view));
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
