package daylight.web.filing;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organization.FilingRow;
import daylight.web.organizations.Entry;
import daylight.web.organizations.Filing;
import daylight.web.organizations.Register;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.RepresentativeActs;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Items;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every filing of an organization, for those who represent it; what has no effect yet can be taken back. */
@Path("/my/organizations/filings")
@RunOnVirtualThread
@RolesAllowed("citizen")
class FilingsPage {
    @CheckedTemplate(basePath = "filing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance filings(Frame frame, FilingsView page);
    }

    private static final String PATH = "/my/organizations/filings?organization=";

    private final RepresentativeActs acts;
    private final Register register;
    private final RegisterDirectory directory;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    FilingsPage(
            @RestClient RepresentativeActs acts,
            @RestClient Register register,
            RegisterDirectory directory,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.register = register;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response filings(
            @RestQuery @DefaultValue("none") String organization,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("") String done) {
        return show(organization, cursor, done(done), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retract(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        String organization = entered.get("organization");
        try {
            acts.retract(reader.bearer(), "\"" + entered.get("version") + "\"", entered.get("filing"), Map.of());
        } catch (Refused refused) {
            return show(organization, null, null, text().notDone(refused.why(visit.language())));
        }
        return pages.goTo(PATH + organization);
    }

    private Response show(
            String organization, @Nullable String cursor, @Nullable String done, @Nullable String problem) {
        Entry entry = register.entry(organization, null);
        Vocabulary words = directory.words();
        Items<Filing> filings = acts.filings(reader.bearer(), entry.reference(), cursor);
        FilingsView view = new FilingsView(
                entry,
                words,
                FilingKinds.ofRepresentative(entry.state()),
                filings.items().stream().map(one -> FilingRow.of(one, words)).toList(),
                done,
                problem,
                filings.next() == null
                        ? null
                        : PATH + entry.reference() + "&cursor="
                                + URLEncoder.encode(filings.next(), StandardCharsets.UTF_8));
        Frame frame =
                visit.privateFrame(new Crumb("/my", text().account()), new Crumb("/my/organizations", text().mine()));
        return pages.form(Templates.filings(frame, view), problem != null);
    }

    private @Nullable String done(String state) {
        return switch (state) {
            case "awaiting-review" -> text().doneWaiting();
            case "effective" -> text().doneEffective();
            case "scheduled" -> text().doneScheduled();
            default -> null;
        };
    }

    private FilingText text() {
        return Texts.in(FilingText.class, visit.language());
    }
}
