package daylight.web.investigating;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Visit;
import daylight.web.petitions.Choices;
import daylight.web.reports.InvestigatorActs;
import daylight.web.reports.Reports;
import daylight.web.reports.SealedCase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One case: its duties, its sealed messages, and the acts that need no key. */
@Path("/my/reports/case")
@RunOnVirtualThread
@RolesAllowed("investigator")
class SealedCasePage {
    @CheckedTemplate(basePath = "investigating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sealedCase(Frame frame, DeskFrame.DeskView desk, SealedCaseView page);
    }

    private static final String PATH = "/my/reports/case";
    private static final int STALE = Response.Status.PRECONDITION_FAILED.getStatusCode();
    private static final int WRONG = 422;

    private final InvestigatorActs acts;
    private final Reports reports;
    private final Choices choices;
    private final Reader reader;
    private final DeskFrame desk;
    private final Visit visit;
    private final Pages pages;
    private final Clock clock = Clock.systemUTC();

    SealedCasePage(
            @RestClient InvestigatorActs acts,
            @RestClient Reports reports,
            Choices choices,
            Reader reader,
            DeskFrame desk,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.reports = reports;
        this.choices = choices;
        this.reader = reader;
        this.desk = desk;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("") String id, @RestQuery @DefaultValue("") String done) {
        return show(id, null, Map.of(), done.isEmpty() ? null : desk.ofCase().done(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        String id = entered.get("id");
        try {
            perform(id, entered);
        } catch (Refused refused) {
            String why = refused.status() == STALE
                    ? desk.ofCase().stale()
                    : desk.ofCase().refused(why(refused));
            return show(id, why, entered.values(), null, WRONG);
        }
        String next = PATH + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "&done=yes";
        return pages.goTo(next);
    }

    private void perform(String id, Entered entered) {
        switch (entered.get("act")) {
            case "move" -> send(id, entered, "state", Map.of("to", entered.get("to")));
            case "take" -> send(id, entered, "assignment", assignee(reader.account()));
            case "give-back" -> send(id, entered, "assignment", assignee(null));
            case "publish" -> send(id, entered, "closing", Map.of("outcome", OutcomeForm.content(entered)));
            case "close" -> send(id, entered, "closing", Map.of());
            default -> throw new BadRequestException();
        }
    }

    private void send(String id, Entered entered, String act, Map<String, @Nullable Object> content) {
        acts.act(reader.bearer(), "\"" + entered.get("version") + "\"", id, act, content);
    }

    private static Map<String, @Nullable Object> assignee(@Nullable String name) {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("assignee", name);
        return content;
    }

    private String why(Refused refused) {
        String fields = refused.faults(visit.language()).stream()
                .map(one -> one.field() + ": " + one.detail())
                .collect(Collectors.joining("; "));
        return fields.isEmpty() ? refused.whole(visit.language()) : fields;
    }

    private Response show(
            String id, @Nullable String problem, Map<String, String> entered, @Nullable String done, int status) {
        SealedCase one = acts.sealedCase(reader.bearer(), id);
        CaseRow row = CaseRow.of(one, visit.language(), LocalDate.now(clock));
        var view = SealedCaseView.of(
                row,
                reports.categories(),
                SealedCaseView.isClosable(one) ? choices.agencies(desk.ofCase().chooseAgency()) : List.of(),
                visit.language(),
                reader.account(),
                problem,
                entered,
                done);
        return pages.own(Templates.sealedCase(desk.inner(), desk.view(), view), status);
    }
}
