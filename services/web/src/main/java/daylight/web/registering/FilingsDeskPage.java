package daylight.web.registering;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organization.FilingRow;
import daylight.web.organizations.Filing;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.RegistrarActs;
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

/** Filings that wait for a registrar, and revocations that wait for a second one. */
@Path("/my/register/filings")
@RunOnVirtualThread
@RolesAllowed("registrar")
class FilingsDeskPage {
    @CheckedTemplate(basePath = "registering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance filings(Frame frame, FilingsDeskView page);
    }

    private static final int STALE = Response.Status.PRECONDITION_FAILED.getStatusCode();

    private final RegistrarActs acts;
    private final RegisterDirectory directory;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    FilingsDeskPage(
            @RestClient RegistrarActs acts, RegisterDirectory directory, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response filings(@RestQuery @Nullable String cursor) {
        return show(cursor, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        boolean refuses = entered.get("act").equals("refuse");
        if (refuses && entered.get("reason").isEmpty()) {
            return show(null, text().needReason());
        }
        try {
            acts.settle(
                    reader.bearer(),
                    "\"" + entered.get("version") + "\"",
                    entered.get("once"),
                    entered.get("filing"),
                    refuses ? "refusal" : "acceptance",
                    refuses ? Map.of("reason", entered.get("reason")) : Map.of());
        } catch (Refused refused) {
            return show(
                    null, refused.status() == STALE ? text().stale() : text().notDone(refused.why(visit.language())));
        }
        return pages.goTo("/my/register/filings");
    }

    private Response show(@Nullable String cursor, @Nullable String problem) {
        Items<Filing> waiting = acts.filings(reader.bearer(), cursor);
        Vocabulary words = directory.words();
        String next = waiting.next() == null
                ? null
                : "/my/register/filings?cursor=" + URLEncoder.encode(waiting.next(), StandardCharsets.UTF_8);
        FilingsDeskView view = new FilingsDeskView(
                waiting.items().stream().map(one -> FilingRow.of(one, words)).toList(), words, problem, next);
        RegistrarText desk = Texts.in(RegistrarText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", desk.account()), new Crumb("/my/register", desk.title()));
        return pages.form(Templates.filings(frame, view), problem != null);
    }

    private MeasureText text() {
        return Texts.in(MeasureText.class, visit.language());
    }
}
