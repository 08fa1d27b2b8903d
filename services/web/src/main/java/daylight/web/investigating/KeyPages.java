package daylight.web.investigating;

import daylight.web.account.Reader;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.reports.Holdings;
import daylight.web.reports.InvestigatorActs;
import daylight.web.reports.RosterStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Making a key, and handing open cases over to a new list of investigators. Both happen in the browser; these pages say what and why. */
@Path("/my/reports")
@RunOnVirtualThread
@RolesAllowed("investigator")
class KeyPages {
    @CheckedTemplate(basePath = "investigating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance keys(Frame frame, DeskFrame.DeskView desk);

        static native TemplateInstance handOver(Frame frame, DeskFrame.DeskView desk, List<Holdings> older, int epoch);
    }

    private final InvestigatorActs acts;
    private final Reader reader;
    private final DeskFrame desk;
    private final Pages pages;

    KeyPages(@RestClient InvestigatorActs acts, Reader reader, DeskFrame desk, Pages pages) {
        this.acts = acts;
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    @Path("keys")
    public Response keys() {
        return pages.own(Templates.keys(desk.inner(), desk.view()));
    }

    @GET
    @Path("hand-over")
    public Response handOver() {
        String bearer = reader.bearer();
        RosterStatus status = acts.status(bearer);
        List<Holdings> older = acts.holdings(bearer).items();
        return pages.own(Templates.handOver(desk.inner(), desk.view(), older, status.epoch()));
    }
}
