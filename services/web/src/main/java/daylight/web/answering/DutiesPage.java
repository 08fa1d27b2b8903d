package daylight.web.answering;

import daylight.web.account.Reader;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petition.Stage;
import daylight.web.petition.Today;
import daylight.web.petitions.AgencyActs;
import daylight.web.petitions.Directory;
import daylight.web.petitions.Duty;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What the reader's agency owes, the most urgent first. */
@Path("/my/duties")
@RunOnVirtualThread
@RolesAllowed("publisher")
class DutiesPage {
    @CheckedTemplate(basePath = "answering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance duties(Frame frame, List<DutyRow> duties);

        static native TemplateInstance done(Frame frame, String reference);
    }

    private final AgencyActs acts;
    private final Directory directory;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;
    private final Today today;

    DutiesPage(@RestClient AgencyActs acts, Directory directory, Reader reader, Visit visit, Pages pages, Today today) {
        this.acts = acts;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
        this.today = today;
    }

    @GET
    public Response duties() {
        LocalDate day = today.of(directory.agency(Objects.requireNonNullElse(reader.agency(), "")));
        List<DutyRow> rows = acts.duties(reader.bearer()).items().stream()
                .map(duty -> row(duty, day))
                .toList();
        return pages.own(Templates.duties(visit.privateFrame(new Crumb("/my", text().account())), rows));
    }

    @GET
    @Path("done")
    public Response done(@RestQuery @DefaultValue("") String petition) {
        Frame frame = visit.privateFrame(new Crumb("/my", text().account()), new Crumb("/my/duties", text().title()));
        return pages.own(Templates.done(frame, petition));
    }

    private DutyRow row(Duty duty, LocalDate day) {
        return new DutyRow(
                duty,
                visit.language().date(duty.dueOn()),
                Stage.left(duty.dueOn(), visit.language(), day),
                duty.dueOn().isBefore(day));
    }

    private DutiesText text() {
        return Texts.in(DutiesText.class, visit.language());
    }
}
