package daylight.web.applying;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organization.NameChecks;
import daylight.web.organization.NameView;
import daylight.web.organizations.ApplicantActs;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Reservation;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reserving a name for 30 days, and giving it up. */
@Path("/my/organizations/names")
@RunOnVirtualThread
@RolesAllowed("citizen")
class ReservePage {
    @CheckedTemplate(basePath = "applying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reserve(Frame frame, ReserveView page);
    }

    private final ApplicantActs acts;
    private final NameChecks checks;
    private final RegisterDirectory directory;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    ReservePage(
            @RestClient ApplicantActs acts,
            NameChecks checks,
            RegisterDirectory directory,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.checks = checks;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(
            @RestQuery @DefaultValue("") String name,
            @RestQuery @DefaultValue("") String kind,
            @RestQuery @DefaultValue("") String region,
            @RestQuery @DefaultValue("") String done) {
        return show(checks.view(name, kind, region), done, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        if (!entered.get("release").isEmpty()) {
            acts.release(reader.bearer(), entered.get("release"));
            return back("");
        }
        return reserve(entered.get("name"), entered.get("kind"), entered.get("region"));
    }

    private Response reserve(String name, String kind, String region) {
        if (kind.isEmpty() || region.isEmpty()) {
            return show(checks.view(name, kind, region), "", text().needKind());
        }
        try {
            Reservation made = acts.reserve(
                    reader.bearer(),
                    UUID.randomUUID().toString(),
                    Map.of("name", name, "kind", kind, "region", region));
            return back("?done=" + made.id());
        } catch (Refused refused) {
            return show(checks.view(name, kind, region), "", text().refused(refused.why(visit.language())));
        }
    }

    private Response show(NameView checked, String done, @Nullable String problem) {
        ApplyingText words = Texts.in(ApplyingText.class, visit.language());
        Frame frame =
                visit.privateFrame(new Crumb("/my", words.account()), new Crumb("/my/organizations", words.mine()));
        List<Reservation> mine = acts.reservations(reader.bearer()).items();
        String told = mine.stream()
                .filter(one -> one.id().equals(done))
                .map(one -> text().done(one.name(), visit.language().day(one.expiresAt())))
                .findFirst()
                .orElse(null);
        ReserveView view = new ReserveView(checked, mine, directory.words(), told, problem);
        return pages.form(Templates.reserve(frame, view), problem != null);
    }

    private Response back(String query) {
        return pages.goTo("/my/organizations/names" + query);
    }

    private ReserveText text() {
        return Texts.in(ReserveText.class, visit.language());
    }
}
