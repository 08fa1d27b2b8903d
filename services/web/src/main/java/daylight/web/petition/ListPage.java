package daylight.web.petition;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.petition.ListView.Choice;
import daylight.web.petitions.Choices;
import daylight.web.petitions.Directory;
import daylight.web.petitions.Items;
import daylight.web.petitions.PetitionItem;
import daylight.web.petitions.Petitions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All petitions: searched, filtered, ordered, and those that move now. */
@Path("/petitions")
@RunOnVirtualThread
@PermitAll
class ListPage {
    @CheckedTemplate(basePath = "petition")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, ListView page);
    }

    private static final int TRENDING = 3;
    private static final List<String> STATES =
            List.of("open", "response-due", "responded", "hearing-due", "heard", "closed", "rejected", "archived");

    private final Petitions petitions;
    private final Directory directory;
    private final Choices choices;
    private final Together together;
    private final Visit visit;
    private final Pages pages;

    ListPage(
            @RestClient Petitions petitions,
            Directory directory,
            Choices choices,
            Together together,
            Visit visit,
            Pages pages) {
        this.petitions = petitions;
        this.directory = directory;
        this.choices = choices;
        this.together = together;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters());
        Frame frame = visit.frame(Place.PETITIONS, new Crumb("/", text().home()));
        Supplier<Items<PetitionItem>> finding = together.start(() -> petitions.find(query.asMap()));
        Items<PetitionItem> trending = query.whole() ? petitions.trending(TRENDING) : nothing();
        try {
            return pages.open(Templates.list(frame, view(query, finding.get(), trending, List.of())));
        } catch (Refused refused) {
            return pages.unusual(Templates.list(frame, view(query, nothing(), trending, errors(refused))), 400)
                    .build();
        }
    }

    private ListView view(
            ListQuery query, Items<PetitionItem> found, Items<PetitionItem> trending, List<FieldError> problems) {

        return new ListView(
                query,
                Item.of(found.items(), directory, visit.language()),
                Item.of(trending.items(), directory, visit.language()),
                states(query),
                orders(query),
                choices.agencies(text().anyAgency()),
                choices.regions(text().anyRegion()),
                found.next() == null ? null : query.with("cursor", found.next()).href(),
                problems);
    }

    private List<Choice> states(ListQuery query) {
        String chosen = query.value("state");
        Choice all = new Choice(text().anyState(), query.with("state", "").href(), chosen.isEmpty());
        Stream<Choice> each = STATES.stream()
                .map(state -> new Choice(
                        Stage.label(state, visit.language()),
                        query.with("state", state).href(),
                        state.equals(chosen)));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private List<Choice> orders(ListQuery query) {
        String sort = query.value("sort").isEmpty() ? "newest" : query.value("sort");
        return List.of(
                new Choice(text().newest(), query.with("sort", "newest").href(), sort.equals("newest")),
                new Choice(text().mostSigned(), query.with("sort", "signatures").href(), sort.equals("signatures")),
                new Choice(text().trendingNow(), query.with("sort", "trending").href(), sort.equals("trending")));
    }

    private List<FieldError> errors(Refused refused) {
        List<FieldError> errors = refused.faults(visit.language());
        return errors.isEmpty() ? List.of(new FieldError(null, text().notUnderstood())) : errors;
    }

    private static Items<PetitionItem> nothing() {
        return new Items<>(List.of(), null);
    }

    private ListText text() {
        return Texts.in(ListText.class, visit.language());
    }
}
