package daylight.web.registering;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.Contest;
import daylight.web.organizations.RegistrarActs;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Entries that somebody contests: a person is wrongly listed. */
@Path("/my/register/contests")
@RunOnVirtualThread
@RolesAllowed("registrar")
class ContestsPage {
    @CheckedTemplate(basePath = "registering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contests(
                Frame frame, List<Contest> contests, @Nullable String problem, @Nullable String next);
    }

    private final RegistrarActs acts;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    ContestsPage(@RestClient RegistrarActs acts, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response contests(@RestQuery @Nullable String cursor) {
        return show(cursor, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        try {
            acts.settleContest(
                    reader.bearer(), entered.get("contest"), Map.of("settlement", entered.get("settlement")));
        } catch (Refused refused) {
            MeasureText text = Texts.in(MeasureText.class, visit.language());
            return show(null, text.notDone(refused.why(visit.language())));
        }
        return pages.goTo("/my/register/contests");
    }

    private Response show(@Nullable String cursor, @Nullable String problem) {
        Items<Contest> contests = acts.contests(reader.bearer(), cursor);
        RegistrarText text = Texts.in(RegistrarText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", text.account()), new Crumb("/my/register", text.title()));
        String next = contests.next() == null
                ? null
                : "/my/register/contests?cursor=" + URLEncoder.encode(contests.next(), StandardCharsets.UTF_8);
        return pages.form(Templates.contests(frame, contests.items(), problem, next), problem != null);
    }
}
