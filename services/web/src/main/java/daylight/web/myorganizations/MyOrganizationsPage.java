package daylight.web.myorganizations;

import daylight.web.account.Reader;
import daylight.web.organizations.ApplicantActs;
import daylight.web.organizations.Application;
import daylight.web.organizations.Contest;
import daylight.web.organizations.Membership;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.RepresentativeActs;
import daylight.web.organizations.Reservation;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Everything in the register that is the reader's: organizations, applications, reserved names. */
@Path("/my/organizations")
@RunOnVirtualThread
@RolesAllowed("citizen")
class MyOrganizationsPage {
    @CheckedTemplate(basePath = "myorganizations")
    static class Templates {
        private Templates() {}

        static native TemplateInstance mine(
                Frame frame,
                Vocabulary words,
                List<Membership> memberships,
                List<Application> applications,
                List<Reservation> reservations,
                List<Contest> contests);
    }

    private final RepresentativeActs representative;
    private final ApplicantActs applicant;
    private final RegisterDirectory directory;
    private final Together together;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    MyOrganizationsPage(
            @RestClient RepresentativeActs representative,
            @RestClient ApplicantActs applicant,
            RegisterDirectory directory,
            Together together,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.representative = representative;
        this.applicant = applicant;
        this.directory = directory;
        this.together = together;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response mine() {
        String bearer = reader.bearer();
        Supplier<List<Membership>> memberships =
                together.start(() -> representative.mine(bearer).items());
        Supplier<List<Application>> applications =
                together.start(() -> applicant.applications(bearer).items());
        Supplier<List<Contest>> contests =
                together.start(() -> representative.contests(bearer, null).items());
        List<Reservation> reservations = applicant.reservations(bearer).items();
        MyOrganizationsText text = Texts.in(MyOrganizationsText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", text.account()));
        return pages.own(Templates.mine(
                frame, directory.words(), memberships.get(), applications.get(), reservations, contests.get()));
    }
}
