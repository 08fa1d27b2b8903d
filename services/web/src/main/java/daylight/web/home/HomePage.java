package daylight.web.home;

import daylight.web.disclosures.AgencyCount;
import daylight.web.disclosures.Catalogue;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.SearchPage;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.search.CategoryNames;
import daylight.web.search.FacetText;
import daylight.web.search.Facets;
import daylight.web.search.SearchQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/")
@RunOnVirtualThread
@PermitAll
class HomePage {
    private static final int LATEST = 8;

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(Frame frame, HomeView home);
    }

    private final Disclosures disclosures;
    private final Catalogue catalogue;
    private final AgencyCount count;
    private final Together together;
    private final HomePetitions petitions;
    private final HomeOrganizations organizations;
    private final Visit visit;
    private final Pages pages;

    HomePage(
            @RestClient Disclosures disclosures,
            Catalogue catalogue,
            AgencyCount count,
            Together together,
            HomePetitions petitions,
            HomeOrganizations organizations,
            Visit visit,
            Pages pages) {
        this.disclosures = disclosures;
        this.catalogue = catalogue;
        this.count = count;
        this.together = together;
        this.petitions = petitions;
        this.organizations = organizations;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response home() {
        Frame frame = visit.frame(Place.HOME);
        Supplier<Long> agencies = together.start(count::agencies);
        Supplier<Optional<Long>> registered = together.start(
                () -> frame.places().contains(Place.ORGANIZATIONS) ? organizations.registered() : Optional.empty());
        SearchPage newest =
                disclosures.search(SearchQuery.ALL.set("sort", "newest").asMap());
        CategoryNames names = new CategoryNames(visit.language(), catalogue.categories());
        Facets facets = new Facets(Texts.in(FacetText.class, visit.language()), visit.language(), names);
        HomeView view = new HomeView(
                newest.total(),
                agencies.get(),
                newest.count("late", "false"),
                newest.count("late", "true"),
                registered.get().orElse(null),
                newest.items().stream().limit(LATEST).toList(),
                facets.choices("category", newest, SearchQuery.ALL),
                names,
                frame.places().contains(Place.PETITIONS) ? petitions.moving() : List.of());
        return pages.open(Templates.home(frame, view));
    }
}
