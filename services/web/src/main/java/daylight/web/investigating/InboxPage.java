package daylight.web.investigating;

import daylight.web.account.Reader;
import daylight.web.form.FormField.Option;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Visit;
import daylight.web.petitions.Items;
import daylight.web.reports.InvestigatorActs;
import daylight.web.reports.RosterStatus;
import daylight.web.reports.SealedCase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits, oldest duty first. */
@Path("/my/reports")
@RunOnVirtualThread
@RolesAllowed("investigator")
class InboxPage {
    @CheckedTemplate(basePath = "investigating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance inbox(Frame frame, DeskFrame.DeskView desk, InboxView page);
    }

    /**
     * The inbox.
     *
     * @param mine whether only the reader's own cases are listed
     * @param roster how long people can still report
     */
    public record InboxView(
            List<CaseRow> rows,
            List<Option> states,
            String state,
            boolean mine,
            @Nullable String next,
            RosterStatus roster) {}

    static final List<String> STATES = List.of(
            "received",
            "triaged",
            "in-inquiry",
            "referred",
            "substantiated",
            "partly-substantiated",
            "unsubstantiated",
            "closed");

    private static final int SIZE = 25;

    private final InvestigatorActs acts;
    private final Reader reader;
    private final DeskFrame desk;
    private final Visit visit;
    private final Pages pages;
    private final Clock clock = Clock.systemUTC();

    InboxPage(@RestClient InvestigatorActs acts, Reader reader, DeskFrame desk, Visit visit, Pages pages) {
        this.acts = acts;
        this.reader = reader;
        this.desk = desk;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response inbox(
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("false") boolean mine,
            @RestQuery @Nullable String cursor) {
        String bearer = reader.bearer();
        String asked = STATES.contains(state) ? state : null;
        Items<SealedCase> cases = acts.cases(bearer, asked, mine ? reader.account() : null, cursor, SIZE);
        LocalDate today = LocalDate.now(clock);
        InquiryText text = desk.text();
        List<Option> states = Stream.concat(
                        Stream.of(new Option("", text.anyState())),
                        STATES.stream().map(code -> new Option(code, CaseRow.state(code, text))))
                .toList();
        List<CaseRow> rows = cases.items().stream()
                .map(one -> CaseRow.of(one, visit.language(), today))
                .toList();
        var page = new InboxView(rows, states, state, mine, cases.next(), acts.status(bearer));
        return pages.own(Templates.inbox(desk.inbox(), desk.view(), page));
    }

    /** Where Keycloak leads back to; the session begins on the way here, and the page that was asked for follows. */
    @GET
    @Path("callback")
    public Response callback() {
        return Response.seeOther(URI.create("/my/reports")).build();
    }
}
