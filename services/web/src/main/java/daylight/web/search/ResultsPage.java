package daylight.web.search;

import daylight.web.disclosures.Catalogue;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.disclosures.SearchPage;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.search.Facet.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@Path("/records")
@RunOnVirtualThread
@PermitAll
class ResultsPage {
    @CheckedTemplate(basePath = "search")
    static class Templates {
        private Templates() {}

        static native TemplateInstance results(Frame frame, ResultsView results);
    }

    private final Disclosures disclosures;
    private final Catalogue catalogue;
    private final Together together;
    private final Clock clock = Clock.systemUTC();
    private final Visit visit;
    private final Pages pages;

    ResultsPage(@RestClient Disclosures disclosures, Catalogue catalogue, Together together, Visit visit, Pages pages) {
        this.disclosures = disclosures;
        this.catalogue = catalogue;
        this.together = together;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response results(@Context UriInfo uri) {
        SearchQuery query = SearchQuery.of(uri.getQueryParameters());
        Frame frame = visit.frame(Place.RECORDS, new Crumb("/", texts().home()));
        Supplier<SearchPage> searching = together.start(() -> disclosures.search(query.asMap()));
        CategoryNames names = new CategoryNames(visit.language(), catalogue.categories());
        try {
            return pages.open(Templates.results(frame, view(query, searching.get(), names, List.of())));
        } catch (Refused refused) {
            return pages.unusual(Templates.results(frame, view(query, nothing(), names, errors(refused))), 400)
                    .build();
        }
    }

    private ResultsView view(SearchQuery query, SearchPage page, CategoryNames names, List<FieldError> problems) {
        ResultsText text = texts();
        FacetText filters = Texts.in(FacetText.class, visit.language());
        Facets facets = new Facets(filters, visit.language(), names);
        String suggested = page.didYouMean();
        return new ResultsView(
                query,
                text.total(visit.language().number(page.total())),
                page.items(),
                facets.of(page, query),
                facets.chosen(page, query),
                orders(query, page.sort(), text),
                DateChoices.of(query, filters, clock),
                names,
                suggested,
                suggested == null ? null : query.set("q", suggested).href(),
                page.next() == null ? null : query.set("cursor", page.next()).href(),
                problems);
    }

    private static List<Choice> orders(SearchQuery query, @Nullable String sort, ResultsText text) {
        Map<String, String> labels =
                Map.of("relevance", text.byRelevance(), "newest", text.byNewest(), "oldest", text.byOldest());
        return Stream.of("relevance", "newest", "oldest")
                .map(order -> new Choice(
                        labels.getOrDefault(order, order),
                        0,
                        query.set("sort", order).href(),
                        order.equals(sort)))
                .toList();
    }

    private List<FieldError> errors(Refused refused) {
        List<FieldError> errors = refused.faults(visit.language());
        if (errors.isEmpty()) {
            String whole = refused.whole(visit.language());
            return List.of(new FieldError(null, whole.isEmpty() ? texts().notUnderstood() : whole));
        }
        return errors.stream().map(this::told).toList();
    }

    /** A date is the one parameter that readers write themselves; the rest comes from links, and the service knows best what is wrong. */
    private FieldError told(FieldError error) {
        FacetText text = Texts.in(FacetText.class, visit.language());
        return switch (Objects.requireNonNullElse(error.field(), "")) {
            case "issuedFrom", "publishedFrom" -> new FieldError(error.field(), text.wrongFrom());
            case "issuedTo", "publishedTo" -> new FieldError(error.field(), text.wrongTo());
            default -> error;
        };
    }

    private static SearchPage nothing() {
        return new SearchPage(0, null, List.of(), Map.of(), null, null);
    }

    private ResultsText texts() {
        return Texts.in(ResultsText.class, visit.language());
    }
}
