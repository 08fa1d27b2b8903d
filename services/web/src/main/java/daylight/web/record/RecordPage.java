package daylight.web.record;

import daylight.web.disclosures.DisclosureRecord;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.Refused;
import daylight.web.disclosures.VersionDiff;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/records/{reference}")
@RunOnVirtualThread
@PermitAll
class RecordPage {
    @CheckedTemplate(basePath = "record")
    static class Templates {
        private Templates() {}

        static native TemplateInstance record(Frame frame, RecordView page);

        static native TemplateInstance changes(Frame frame, ChangesView page);

        static native TemplateInstance gone(Frame frame, GoneView page);
    }

    private static final int GONE = Response.Status.GONE.getStatusCode();

    private final Disclosures disclosures;
    private final RecordReading reading;
    private final Visit visit;
    private final Pages pages;

    RecordPage(@RestClient Disclosures disclosures, RecordReading reading, Visit visit, Pages pages) {
        this.disclosures = disclosures;
        this.reading = reading;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response current(@PathParam("reference") String reference) {
        try {
            DisclosureRecord record = disclosures.record(reference);
            return pages.open(Templates.record(frame(), reading.view(record, record)));
        } catch (Refused refused) {
            return gone(reference, refused);
        }
    }

    @GET
    @Path("versions/{version: [0-9]{1,9}}")
    public Response older(@PathParam("reference") String reference, @PathParam("version") long version) {
        try {
            DisclosureRecord current = disclosures.record(reference);
            DisclosureRecord asked = disclosures.version(current.id(), version);
            Frame frame = frame(new Crumb("/records/" + current.reference(), current.reference()));
            return pages.open(Templates.record(frame, reading.view(asked, current)));
        } catch (Refused refused) {
            return gone(reference, refused);
        }
    }

    @GET
    @Path("changes/{from: [0-9]{1,9}}/{to: [0-9]{1,9}}")
    public Response changes(
            @PathParam("reference") String reference, @PathParam("from") long from, @PathParam("to") long to) {
        try {
            DisclosureRecord current = disclosures.record(reference);
            VersionDiff diff = disclosures.diff(current.id(), from, to);
            FieldNames names = FieldNames.in(visit.language());
            String path = "/records/" + current.reference();
            ChangesView view = new ChangesView(
                    current.name(),
                    path,
                    from,
                    to,
                    diff.changes().stream()
                            .map(change -> SideBySide.of(change, names.of(change.field())))
                            .toList());
            return pages.open(Templates.changes(frame(new Crumb(path, current.reference())), view));
        } catch (Refused refused) {
            return gone(reference, refused);
        }
    }

    private Response gone(String reference, Refused refused) {
        if (refused.status() != GONE) {
            throw refused;
        }
        boolean erased = "erased".equals(refused.problem().state());
        GoneView view = new GoneView(reference, erased, refused.problem().grave());
        return pages.unusual(Templates.gone(frame(), view), GONE).build();
    }

    private Frame frame(Crumb... last) {
        Crumb[] trail = new Crumb[2 + last.length];
        trail[0] = new Crumb("/", text().home());
        trail[1] = new Crumb("/records", text().records());
        System.arraycopy(last, 0, trail, 2, last.length);
        return visit.frame(Place.RECORDS, trail);
    }

    private RecordText text() {
        return Texts.in(RecordText.class, visit.language());
    }
}
