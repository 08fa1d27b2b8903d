package daylight.web.desk;

import daylight.web.account.Reader;
import daylight.web.disclosures.AgencyNames;
import daylight.web.disclosures.DisclosureActs;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.RecordList;
import daylight.web.disclosures.SearchPage;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.search.SearchQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An agency's own records, and what came of an act on one. */
@Path("/my/desk")
@RunOnVirtualThread
@RolesAllowed("publisher")
class DeskPage {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(Frame frame, DeskView desk);

        static native TemplateInstance done(Frame frame, String act, String reference);
    }

    private static final int LISTED = 25;

    private final DisclosureActs disclosures;
    private final Disclosures search;
    private final Reader reader;
    private final AgencyNames names;
    private final Visit visit;
    private final Pages pages;

    DeskPage(
            @RestClient DisclosureActs disclosures,
            @RestClient Disclosures search,
            Reader reader,
            AgencyNames names,
            Visit visit,
            Pages pages) {
        this.disclosures = disclosures;
        this.search = search;
        this.reader = reader;
        this.names = names;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response desk(
            @RestQuery @DefaultValue("published") String state,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @Nullable String cursor) {
        DeskText text = Texts.in(DeskText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", text.account()));
        String agency = reader.agency();
        if (agency == null) {
            return pages.own(Templates.desk(frame, new DeskView(null, state, "", List.of(), null)));
        }
        String name = names.name(agency, visit.language());
        String words = q.strip();
        return pages.own(Templates.desk(
                frame,
                words.isEmpty() ? listed(agency, name, state, cursor) : found(agency, name, state, words, cursor)));
    }

    private DeskView listed(String agency, String name, String state, @Nullable String cursor) {
        RecordList list = disclosures.records(reader.bearer(), agency, state, cursor, LISTED);
        String next = list.next() == null ? null : DeskView.path(state, "", list.next());
        return new DeskView(
                name, state, "", list.items().stream().map(DeskRow::of).toList(), next);
    }

    /** Through the search that everybody has: what it knows is behind by a second at most. */
    private DeskView found(String agency, String name, String state, String words, @Nullable String cursor) {
        SearchQuery query =
                SearchQuery.ALL.set("q", words).set("agency", agency).set("state", state);
        SearchPage page = search.search((cursor == null ? query : query.set("cursor", cursor)).asMap());
        String next = page.next() == null ? null : DeskView.path(state, words, page.next());
        return new DeskView(
                name, state, words, page.items().stream().map(DeskRow::of).toList(), next);
    }

    @GET
    @Path("done")
    public Response done(@RestQuery @DefaultValue("") String act, @RestQuery @DefaultValue("") String record) {
        DeskText text = Texts.in(DeskText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", text.account()), new Crumb("/my/desk", text.title()));
        return pages.own(Templates.done(frame, act, record));
    }
}
